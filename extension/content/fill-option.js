// Filler: which of the choices that are offered is meant, by what the form file and the field call it and its neighbours.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.option) return;
  const { page } = filler;
  const { similar, normal, CJK } = filler.words;

  /** So many other choices at most, in all languages, tell what a question is about: a list of countries does not say whose. */
  const KIN_MAX = 200;
  /** Choices that a page offers of a field at most, where it is known by them alone. */
  const OFFERED_MAX = 40;

  /** Why nothing of a choice is taken, where it offers nothing of the kind. */
  const NOTHING = "no option says this";

  /** Of many names for the same the later ones are no worse than this one. */
  const RANKS = 10;

  /** What takes a value back that follows it, or stands before: "Outside the EU", "not the owner", "authorised by the owner", "非权利人", "中国以外". */
  const DENIED = /(?:^| )(?:outside|not|non|neither|except|excluding|other than|(?:authoriz|appoint|instruct|mandat|empower|engag|hir)ed by)(?: (?:the|an?|in|of|from|within|for|my|our|your|this|any))* $/;
  const DENIED_ZH = /(?:(?:非|不是|并非|不在)(?:该|本|为)?|盗版|假冒|仿冒|山寨)$/;
  const BESIDES_ZH = /^(?:以外|之外|除外)/;

  /** Whether an option names a value only to deny it. */
  function denies(found, wanted) {
    const at = ` ${found} `.indexOf(CJK.test(wanted) ? wanted : ` ${wanted} `);
    if (at < 0) return false;
    const before = ` ${found}`.slice(0, CJK.test(wanted) ? at : at + 1);
    const after = found.slice(before.length - 1 + wanted.length);
    return DENIED.test(before) || (CJK.test(wanted) && (DENIED_ZH.test(before) || BESIDES_ZH.test(after)));
  }

  /** Names of countries and the like are written with an article and without, numbers with commas or gaps between their thousands. */
  const bare = (text) => normal(text.replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, "")).replace(/^the /, "");

  /** How well an option says one of the values: 1 the same, lower where it only contains it. */
  function optionScore(values, text) {
    const found = bare(text);
    let best = 0;
    values.forEach((value, rank) => {
      const wanted = bare(value);
      if (!wanted || !found || (wanted !== found && denies(found, wanted))) return;
      let score = 0;
      if (wanted === found) score = 1;
      // A registration number names its record, whatever stands around it.
      else if (/^\d{5,}$/.test(wanted) && new RegExp(`(?<!\\d)${wanted}(?!\\d)`).test(found)) score = 0.97;
      else if (/\d{5}/.test(wanted) && hasWhole(found, wanted)) score = 0.97;
      else if (hasWhole(found, wanted)) score = 0.7 + 0.25 * (wanted.length / found.length);
      else if (CJK.test(wanted) && found.includes(wanted) && wanted.length > 1) score = 0.68 + 0.25 * (wanted.length / found.length);
      else if (CJK.test(found) && wanted.includes(found) && found.length > 1) score = 0.5 + 0.3 * (found.length / wanted.length);
      else if (hasWhole(wanted, found) && found.length > 3) score = 0.5 + 0.3 * (found.length / wanted.length);
      else {
        const alike = similar(value, text);
        score = Math.max(0, alike - (alike >= 0.88 ? 0.05 : 0.25));
      }
      // "Class 20" is not nearly "Class 22".
      if (score < 1 && numbers(wanted) && numbers(found) && !agree(wanted, found)) score = Math.min(score, 0.3);
      best = Math.max(best, score - Math.min(rank, RANKS) * 0.001);
    });
    return best;
  }

  const numbers = (text) => text.match(/\d+/g);
  /** Whether the numbers of one text are among those of the other. */
  function agree(a, b) {
    const [some, all] = [new Set(numbers(a)), new Set(numbers(b))];
    return [...some].every((number) => all.has(number)) || [...all].every((number) => some.has(number));
  }

  const hasWhole = (text, part) => ` ${text} `.includes(` ${part} `);

  /** Who acts for another is called by the other's name as well: "agent of the rights owner". */
  const ACTING = /^(?:i am |as |we are )?(?:an? |the )?((?:[\p{L}-]+ ){0,2}?(?:agent|representative|attorney|lawyer|counsel|proxy|delegate|nominee|licencee|licensee|distributor|apoderad[oa]|representante|procuradora?|mandatari[oa]|mandataire|représentant|vertreter|bevollmächtigter|rappresentante|kuasa|perwakilan))\b.+/iu;
  const ACTING_ZH = /的((?:[\u4e00-\u9fff]{0,4})(?:代理|代表|律师|受托|被授权)[\u4e00-\u9fff]{0,4})$/;

  /** "In the image on the product page": where, and what that is part of. */
  const WHEREIN = /^((?:on|in|within|inside) (?:the |an? )?[\p{L}-]+(?: [\p{L}-]+)?) (?:on|of|in|at|from) .+/iu;

  /** How well a choice says one of the values, by all its words or by its name alone. */
  function says(values, option) {
    const whole = optionScore(values, option.text);
    const acting = option.text?.match(ACTING) ?? option.text?.match(ACTING_ZH) ?? option.text?.match(WHEREIN);
    const name = acting ? acting[1] : option.title;
    // What explains a choice counts for less than its name; the number of a right is said by any part of its row.
    const numbered = whole >= 0.97 && /\d{5}/.test(values[0] ?? "");
    return name && name !== option.text ? Math.max(numbered ? whole : whole * 0.8, optionScore(values, name)) : whole;
  }

  const REST = /^(others?|any other|其他|其它)( ?(countr(y|ies)|regions?|territor(y|ies)|国家|地区|国家或地区|国家地区)( (and|or) (countr(y|ies)|regions?|territor(y|ies)))?)?$/i;

  /** What stands for all that a list does not name: where the rest of it are countries, and none is ours. @param {any[]} options @param {string[]} others */
  function rest(options, others) {
    if (others.length <= KIN_MAX) return null;
    const offered = options.filter((option) => option.text && !page.EMPTY.test(option.text));
    const [left, ...more] = offered.filter((option) => REST.test(normal(option.text)));
    const named = offered.filter((option) => option !== left);
    return left && !more.length && named.length > 1 && named.every((option) => says(others, option) >= 0.85) ? { option: left, score: 0.9 } : null;
  }

  /** What a thing is called where a list does not part it from a wider one: a patent for a design among patents. */
  const WIDER = [{ of: /^(design patent|外观设计专利)$/i, as: ["Patent", "Patents", "专利", "专利权", "专利侵权", "专利投诉", "Patent infringement", "Patent complaint"] }];

  /**
   * The one option that is meant; none when two could be.
   * @param {string[]} values @param {any[]} options
   * @param {string[]} [others] what the form calls the choices that are not meant
   */
  function chooseOption(values, options, others = []) {
    // What holds several of the choices is the heading over them, with all that stands below it.
    const drawn = (option) => option.row ?? option.element;
    const holdsOthers = (option) => options.filter((other) => other !== option && drawn(other) && drawn(option)?.contains?.(drawn(other))).length > 1;
    const scored = options
      .filter((option) => !holdsOthers(option))
      .map((option) => ({ option, score: says(values, option) }))
      .filter(({ option, score }) => score >= 0.99 || says(others, option) <= score)
      .filter((row) => row.score > 0)
      .sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    if (!first || first.score < 0.5) {
      const wider = WIDER.find(({ of }) => values.some((value) => of.test(value)));
      const found = wider && chooseOption(wider.as, options);
      return found?.option ? found : rest(options, others) ?? { option: null, why: NOTHING };
    }
    if (second && first.score < 0.99 && first.score - second.score < 0.05) return { option: null, why: `"${first.option.text}" and "${second.option.text}" could both be meant` };
    if (second && first.score >= 0.99 && second.score >= 0.999 && second.option.text === first.option.text) return { option: null, why: `"${first.option.text}" is offered twice` };
    return { option: first.option, score: first.score };
  }

  /** Whether so much may be chosen for a field, a country or a region of an address, that its choices tell nothing of the question, and that it is also typed. */
  function isLong({ others = [], part_of: whole }) {
    return others.length > (whole ? OFFERED_MAX : KIN_MAX);
  }

  /** Whether a choice offers this field's values and others of the same field, and little else. */
  function kin(field, options) {
    const others = field.others ?? [];
    if (!others.length || isLong(field)) return false;
    const offered = options.filter((option) => option.text && !page.EMPTY.test(option.text));
    const known = offered.filter((option) => says(others, option) >= 0.85);
    return known.length > 0 && (known.length + 1) * 2 > offered.length;
  }

  /** Whether each of three choices or more is, in more words, one that this field knows. */
  function all(field, options) {
    const offered = options.filter((option) => option.text && !page.EMPTY.test(option.text));
    return offered.length > 2 && offered.length <= OFFERED_MAX && offered.every((option) => says([...field.values, ...(field.others ?? [])], option) >= 0.7);
  }

  /** Words that hardly stand in two choices of one form, unlike "Yes" or "Other". */
  const telling = (text) => normal(text).length >= (CJK.test(text) ? 2 : 6) && !/^(other|其他|其它)/i.test(normal(text));

  filler.option = { NOTHING, isLong, optionScore, chooseOption, kin, all, telling };
})();
