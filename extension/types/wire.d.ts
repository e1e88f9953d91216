// Written by `cargo xtask types` from crate/core. Do not edit.

/**
 * The account under which a notice is filed.
 */
export type Account = { 
/**
 * Name of the account holder, as the portal shows it.
 */
name: string, 
/**
 * Notices filed under it so far; `None` where nobody counted.
 */
filed: number | null, };

/**
 * What a list tells of a notice that the casebook does not know yet.
 */
export type Answered = { 
/**
 * Id of the notice.
 */
notice: string, 
/**
 * The outcome, as the casebook records it.
 */
outcome: string, 
/**
 * The portal's reason, as written; empty where it gives none.
 */
reason: string, 
/**
 * The portal's number, where the notice has none.
 */
number: string, 
/**
 * The standing in the portal's own words.
 */
words: string, };

/**
 * A file to attach.
 */
export type Attachment = { 
/**
 * Path of the file; in the extension `evidence:ID/part`.
 */
file: string, 
/**
 * `screenshot`, `comparison`, `package`, `certificate`, `authorisation`, `report`, `judgment`, `chat`,
 * `publication`, `identity`, `claim-statement`.
 */
kind: string, 
/**
 * Size in bytes, where known.
 */
bytes: number | null, 
/**
 * The evidence package behind it verifies; `None` where nobody looked.
 */
verified: boolean | null, };

/**
 * How sure the rule set is. The words follow the IP Joint Force System.
 */
export type Band = "clear" | "refer" | "likely";

/**
 * A brand profile.
 */
export type BrandRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * The profile.
 */
toml: string, 
/**
 * Rights in it.
 */
rights: Array<Right>, 
/**
 * Marks, products, authorised sellers in it.
 */
counts: [number, number, number], };

/**
 * What the decisions on one brand teach. Weights are undone by leaving it out.
 */
export type Calibration = { 
/**
 * Name of the brand profile.
 */
brand: string, 
/**
 * Decisions that it rests on.
 */
decisions: number, 
/**
 * Log-odds added to every listing of the brand, two decimals.
 */
offset: number, 
/**
 * Rules in the order of their ids.
 */
rules: Array<RuleShift>, };

/**
 * Who asks: decided by the browser's own word on the sender, never by the message.
 */
export type Caller = { "role": "page", 
/**
 * The browser's number of the tab.
 */
tab: number, } | { "role": "app" };

/**
 * What the browser tells of the moment of capture. Each field is a fact or `None`; the capture record writes
 * `unknown: reason` for what is missing.
 */
export type CaptureFacts = { 
/**
 * Address as seen.
 */
url: string, 
/**
 * Document title.
 */
title: string, 
/**
 * Start of the capture, milliseconds since 1970, UTC.
 */
started_ms: number, 
/**
 * End of the capture.
 */
ended_ms: number, 
/**
 * Minutes that local time is ahead of UTC.
 */
utc_offset_minutes: number, 
/**
 * Start of the navigation that brought the page, milliseconds since 1970, UTC.
 */
loaded_ms: number | null, 
/**
 * `Date` header of the main response.
 */
server_date: string | null, 
/**
 * Status of the main response as the browser's cache holds it.
 */
http_status: number | null, 
/**
 * Headers of the main response, already without cookies.
 */
http_headers: Array<[string, string]>, 
/**
 * How many redirects led to the page, as far as the browser tells.
 */
redirects: number | null, 
/**
 * Address that the page itself calls canonical.
 */
canonical_url: string | null, 
/**
 * Browser and version.
 */
browser: string, 
/**
 * Operating system as the browser tells.
 */
platform: string, 
/**
 * Preferred languages.
 */
languages: Array<string>, 
/**
 * Language that the document declares.
 */
page_language: string | null, 
/**
 * Width and height of the viewport in CSS pixels.
 */
viewport: [number, number], 
/**
 * Device pixels per CSS pixel, times 100.
 */
pixel_ratio_percent: number, 
/**
 * Zoom of the tab, per cent.
 */
zoom_percent: number | null, 
/**
 * Scroll position, CSS pixels from the top.
 */
scroll_y: number, 
/**
 * Height of the document, CSS pixels.
 */
page_height: number, 
/**
 * Version and build hash of the extension.
 */
tool: string, 
/**
 * Permissions that the extension has at the moment of capture.
 */
permissions: Array<string>, 
/**
 * Who captures: name, role, organisation, as the settings hold them.
 */
operator: Operator, 
/**
 * Why it is captured: `listing`, `receipt`, `page`.
 */
purpose: string | null, 
/**
 * What was done to the page for the capture, in order.
 */
steps: Array<string>, 
/**
 * What was left out on purpose because it is a credential or concerns the account of who captures, in words.
 */
redactions: Array<string>, 
/**
 * What the page shows of the account of who captures: masked in every part, written in none.
 */
identities: Array<Identity>, 
/**
 * Rectangles of the pictures that were covered for the same reason.
 */
covered: Array<Covered>, 
/**
 * Pictures of several sizes that the saved page names by their `src`: the address that it gives, and that of the
 * size whose bytes these are, which is the one that was shown.
 */
shown_as: Array<[string, string]>, 
/**
 * What could not be had, with the reason, in words.
 */
omissions: Array<string>, 
/**
 * Number of the ledger entry "capture begun".
 */
ledger_number: number, 
/**
 * SHA-256 of the device's public key (SPKI), hexadecimal: sealed into the record, so that signature and key
 * cannot be exchanged together.
 */
device_key: string | null, };

/**
 * One named check.
 */
export type Check = { 
/**
 * Stable code, such as `V07`.
 */
code: string, 
/**
 * What is checked.
 */
title: string, 
/**
 * `passed`, `failed`, or `absent` where the package holds nothing to check.
 */
outcome: CheckOutcome, 
/**
 * Part and reason where it failed.
 */
detail: string, };

/**
 * Outcome of one check.
 */
export type CheckOutcome = "passed" | "failed" | "absent";

/**
 * A rectangle of a picture that was covered, in pixels of the picture.
 */
export type Covered = { 
/**
 * `screenshot.png` or `fullpage.png`.
 */
part: string, 
/**
 * Pixels from the left.
 */
x: number, 
/**
 * Pixels from the top.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, };

/**
 * A reviewer's decision.
 */
export type Decision = "confirmed" | "rejected" | "unsure";

/**
 * An earlier complaint about a listing.
 */
export type Earlier = { 
/**
 * Address of the listing.
 */
url: string, 
/**
 * Number of the right.
 */
right: string, 
/**
 * Complaint reason.
 */
reason: string, 
/**
 * `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice`.
 */
outcome: string, 
/**
 * The platform's words, empty where it gave none.
 */
words: string, };

/**
 * One entry of the ledger as it is shown.
 */
export type Entry = { 
/**
 * Number, from 1, without gaps.
 */
number: number, 
/**
 * Milliseconds since 1970, UTC, by the device's clock.
 */
at_ms: number, 
/**
 * What happened: `capture_begun`, `sealed`, `reviewed`, `filed`, ...
 */
act: string, 
/**
 * What it is about: listing key, evidence id or notice id.
 */
subject: string, 
/**
 * Facts of the act.
 */
facts: JsonValue, 
/**
 * Hash of the entry before, hexadecimal.
 */
previous: string, 
/**
 * Hash of this entry, hexadecimal.
 */
hash: string, };

/**
 * A piece of evidence.
 */
export type EvidenceRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Listing key, or empty.
 */
listing: string, 
/**
 * Address as seen.
 */
url: string, 
/**
 * Title of page or listing.
 */
title: string, 
/**
 * `listing`, `receipt`, `page`.
 */
purpose: string, 
/**
 * `begun`, `sealed`, `abandoned`, `removed`.
 */
state: string, 
/**
 * When it began.
 */
at_ms: number, 
/**
 * Name in the vault; empty until sealed.
 */
file: string, 
/**
 * Size of the package in bytes.
 */
bytes: number, 
/**
 * SHA-256 of the package.
 */
sha256: string, 
/**
 * SHA-256 of the manifest.
 */
manifest_sha256: string, 
/**
 * What could not be had, or why it was abandoned.
 */
omissions: Array<string>, 
/**
 * Why it may not be removed whatever its age: `held`, `notice` (one refers to its listing, or it is a receipt),
 * `exported` (somebody was handed it); empty where nothing of it speaks against it.
 */
kept: string, };

/**
 * A complaint reason that the facts could carry.
 */
export type Fileable = { 
/**
 * Complaint reason, as form files name it (`counterfeit-features`, `unfair-use`, ...).
 */
reason: string, 
/**
 * Proof already held.
 */
held: Array<string>, 
/**
 * Proof still missing.
 */
missing: Array<string>, };

/**
 * Who files.
 */
export type Filer = { 
/**
 * Name as on the identity document.
 */
name: string, 
/**
 * Role towards the right: `owner`, `agent`, `licensee`.
 */
role: string, 
/**
 * Company.
 */
company: string, 
/**
 * Contact e-mail; the seller may see it.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Postal address.
 */
address: string, };

/**
 * A notice as a platform counts it.
 */
export type Filing = { 
/**
 * Notice id.
 */
notice: string, 
/**
 * Account on the portal, or empty where nobody named it.
 */
account: string, 
/**
 * Form id.
 */
form: string, 
/**
 * Marketplace complained to.
 */
platform: string, 
/**
 * Type of the right relied upon: `trademark`, ...
 */
right: string, 
/**
 * Complaint reason as form files name it.
 */
reason: string, 
/**
 * Kinds of proof attached, each once; `test-buy` where one stands behind it.
 */
proofs: Array<string>, 
/**
 * Who files.
 */
filer: string, 
/**
 * When it was filed, milliseconds since 1970, UTC; `None` for a draft.
 */
filed_ms: number | null, 
/**
 * Links complained of.
 */
links: number, 
/**
 * `draft`, `filled`, `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice`, `counter_upheld`,
 * `still_online`, `relisted`.
 */
outcome: string, 
/**
 * When the outcome was recorded.
 */
outcome_ms: number | null, 
/**
 * Of a draft: its links, each with the chance that it infringes as last screened.
 */
planned: Array<Planned>, };

/**
 * What the filler does on a portal's page.
 */
export type FillPlan = { 
/**
 * [`crate::wire::SCHEMA`].
 */
schema: number, 
/**
 * Id of the form file.
 */
form: string, 
/**
 * Name of the portal as people know it.
 */
title: string, 
/**
 * Origins on which this plan may be filled.
 */
origins: Array<string>, 
/**
 * Where the form is opened.
 */
url: string, 
/**
 * Words of the button that leads to the next step of the form and sends nothing; empty where none is known.
 */
next: Array<string>, 
/**
 * Fields in the order of the form; a later one may appear only after an earlier one is filled.
 */
fields: Array<PlannedField>, };

/**
 * What the filler reports of one field.
 */
export type FilledField = { 
/**
 * Name in the form file.
 */
name: string, 
/**
 * Label found on the page.
 */
label: string, 
/**
 * `done`, `check`, `missing` or `person`.
 */
state: string, 
/**
 * What the page holds afterwards.
 */
value: string, 
/**
 * Why it needs a look, or empty.
 */
note: string, };

/**
 * Something that stands in the way of a notice, or may.
 */
export type Finding = { 
/**
 * Stable code, such as `N03`.
 */
code: string, 
/**
 * Blocks or warns.
 */
severity: Severity, 
/**
 * What is wrong, in English.
 */
message: string, 
/**
 * The same in Chinese.
 */
message_zh: string, 
/**
 * How to mend it, in English.
 */
mend: string, 
/**
 * The same in Chinese.
 */
mend_zh: string, 
/**
 * Field or listing concerned, or empty.
 */
at: string, };

/**
 * A form file.
 */
export type FormRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name as people know it.
 */
title: string, 
/**
 * Marketplaces it serves.
 */
platforms: Array<string>, 
/**
 * Where it is opened.
 */
url: string, 
/**
 * Host permissions that filling needs, as match patterns.
 */
hosts: Array<string>, };

/**
 * Listings that have something in common.
 */
export type GroupRow = { 
/**
 * By which the group is asked for; empty for those that have none.
 */
value: string, 
/**
 * As people read it: a seller's name, a product, a rule, a title.
 */
label: string, 
/**
 * Listings.
 */
listings: number, 
/**
 * Of these, in band likely.
 */
likely: number, };

/**
 * Something that tells who captures.
 */
export type Identity = { 
/**
 * `name`, `id`, `address`, `contact`, `credential`, `picture`, whose text is an address, or `hand`: what lay below
 * a rectangle that the person drew.
 */
kind: string, 
/**
 * As the page shows it.
 */
text: string, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * One offer of goods on a marketplace.
 */
export type Listing = { 
/**
 * The marketplace's own id; `None` for a card that hides it behind a redirect.
 */
id: string | null, 
/**
 * Canonical address, keeping what selects the variant or the seller.
 */
url: string, 
/**
 * Address as the page had it, where it differs.
 */
url_seen: string | null, 
/**
 * Whole title.
 */
title: string, 
/**
 * Lowest price asked; `None` where the page shows none.
 */
price: Money | null, 
/**
 * Highest price of a range.
 */
price_max: Money | null, 
/**
 * Struck-through earlier price.
 */
price_original: Money | null, 
/**
 * Price after a coupon or subsidy, where the page shows it beside the price asked.
 */
price_coupon: Money | null, 
/**
 * Prices by quantity, smallest quantity first, as the page writes the quantities.
 */
ladder: Array<[string, Money]>, 
/**
 * Smallest quantity sold, as written.
 */
minimum_order: string | null, 
/**
 * Mean of the ratings, as written.
 */
rating: string | null, 
/**
 * Who sells.
 */
seller: SellerRef | null, 
/**
 * Address of the main picture.
 */
image: string | null, 
/**
 * Where it ships from, as written.
 */
location: string | null, 
/**
 * Sales, as written.
 */
sales: string | null, 
/**
 * Brand attribute, as written.
 */
brand: string | null, 
/**
 * Attribute table of a detail page, in page order.
 */
attributes: Array<[string, string]>, 
/**
 * Reviews that a detail page shows, 50 at most. Who wrote them is not read.
 */
reviews: Array<Review>, 
/**
 * Questions that a detail page shows, 50 at most. Who asked them is not read.
 */
questions: Array<Review>, 
/**
 * What was found in its pictures, where somebody had them looked at. No page gives it.
 */
pictures: Array<PictureFinding>, 
/**
 * An advertisement.
 */
sponsored: boolean, 
/**
 * Recommended beside another listing, not asked for.
 */
recommended: boolean, 
/**
 * Row of the card in [`crate::page::Snapshot::nodes`], by which the page is painted.
 */
card: number | null, 
/**
 * Field name to the source that gave it (`url`, `dom`, `json-ld`, `state`, ...).
 */
sources: { [key in string]: string }, };

/**
 * What taking in another casebook changes, or would change.
 */
export type Merged = { 
/**
 * Devices whose entries came.
 */
devices: Array<string>, 
/**
 * Ledger entries that came.
 */
entries: number, 
/**
 * Listings that were not known.
 */
listings_new: number, 
/**
 * Listings that the other casebook saw later.
 */
listings_newer: number, 
/**
 * Pieces of evidence that came; their packages are files and do not come along.
 */
evidence: number, 
/**
 * Notices that came.
 */
notices: number, 
/**
 * Brand profiles that came.
 */
brands: number, 
/**
 * Brand profiles that differ under the same name: ours was kept.
 */
brands_kept: Array<string>, };

/**
 * An amount of money with its currency, as a marketplace shows it.
 */
export type Money = { 
/**
 * Decimal number with a point, no grouping: `"1250.00"`. A string, since a float would lose cents.
 */
amount: string, 
/**
 * ISO 4217 code, or empty where the page does not tell.
 */
currency: string, };

/**
 * One element of the snapshot.
 */
export type Node = { 
/**
 * Row of the parent in [`Snapshot::nodes`]; `None` for a root.
 */
p?: number | null, 
/**
 * Lower-case tag name.
 */
t: string, 
/**
 * Text directly before the first child element; for a data script its source.
 */
x?: string, 
/**
 * Text after this element, inside its parent.
 */
l?: string, 
/**
 * Attributes that may matter, in name order.
 */
a?: Array<[string, string]>, };

/**
 * The intent: what is complained of, by whom, on which right, with which proof. The JSON of `touchstone notice plan`.
 */
export type Notice = { 
/**
 * Id of the marketplace complained to.
 */
platform: string, 
/**
 * Who files.
 */
filer: Filer, 
/**
 * The right relied upon; one a notice.
 */
right: Right, 
/**
 * `listing` or `storefront`.
 */
complaint_type: string, 
/**
 * Complaint reason as form files name it.
 */
reason: string, 
/**
 * What is complained of.
 */
listings: Array<NoticeListing>, 
/**
 * Free text to the platform.
 */
explanation: string, 
/**
 * Files to attach.
 */
evidence: Array<Attachment>, 
/**
 * Test buy behind the complaint.
 */
test_buy: TestBuyRef | null, 
/**
 * Standing of the right: `registered`, `pending`, `supplemental`, `cancelled`; empty where nobody said.
 */
right_status: string, 
/**
 * Where the mark stands: `title`, `image`, `description`, `shop`, `packaging`, `goods`; empty where nobody said.
 */
mark_place: string, 
/**
 * The mark shown is the registered one in every respect; `None` where nobody said.
 */
mark_identical: boolean | null, 
/**
 * The account on the portal, as far as known.
 */
account: Account | null, 
/**
 * What became of earlier complaints about these listings.
 */
earlier: Array<Earlier>, 
/**
 * Blocking findings that the person sets aside, each with a written reason.
 */
overrides: Array<Override>, };

/**
 * One listing of a notice.
 */
export type NoticeListing = { 
/**
 * Canonical address.
 */
url: string, 
/**
 * Title.
 */
title: string, 
/**
 * Seller's name.
 */
seller: string, 
/**
 * A person looked at it and confirmed; `None` where nobody said.
 */
reviewed: boolean | null, 
/**
 * A second device confirmed it as well; `None` where one is enough.
 */
seconded: boolean | null, 
/**
 * The seller is the owner's own or authorised; `None` where nobody said.
 */
authorised: boolean | null, };

/**
 * A notice.
 */
export type NoticeRow = { 
/**
 * Id.
 */
id: string, 
/**
 * `draft`, `filled`, `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice` (a seller's counter-notice
 * is under way), `counter_upheld` (it succeeded: the listing is back), `still_online`, `relisted` (seen after the
 * platform had answered).
 */
state: string, 
/**
 * Form id.
 */
form: string, 
/**
 * Contents.
 */
contents: Notice, 
/**
 * Listing keys.
 */
listings: Array<string>, 
/**
 * When drafted.
 */
at_ms: number, 
/**
 * The portal's number, or empty.
 */
number: string, 
/**
 * Evidence id of the receipt, or empty.
 */
receipt: string, };

/**
 * The person at the browser.
 */
export type Operator = { 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: string, 
/**
 * Organisation.
 */
organisation: string, };

/**
 * A blocking finding that the person sets aside.
 */
export type Override = { 
/**
 * Code of the finding.
 */
code: string, 
/**
 * Why, in the person's words; without them the finding blocks on.
 */
reason: string, };

/**
 * A pack of rules and words beside those that ship.
 */
export type PackRow = { 
/**
 * Name; there is one pack of a name.
 */
name: string, 
/**
 * Version as its author counts; empty for a pack that is not signed.
 */
version: string, 
/**
 * Public key of its author, base64; empty for a pack that is not signed.
 */
key: string, 
/**
 * Rules in it that are used.
 */
rules: number, 
/**
 * Lists of words in it.
 */
lexicons: number, 
/**
 * Complaint forms in it.
 */
forms: number, 
/**
 * It brings exchange rates.
 */
rates: boolean, 
/**
 * What of it was left out, and why.
 */
faults: Array<string>, 
/**
 * Whether listings are screened with it and notices may go by its forms.
 */
used: boolean, };

/**
 * The page that was read.
 */
export type Page = { 
/**
 * What kind of page it is.
 */
kind: PageKind, 
/**
 * Id of the marketplace file, `None` on any other site.
 */
marketplace: string | null, 
/**
 * Address as the browser shows it.
 */
url: string, 
/**
 * On a storefront: what it tells of the firm behind it, licence and contact, as written and in page order.
 */
particulars?: Array<[string, string]>, };

/**
 * Kinds of page.
 */
export type PageKind = "search" | "category" | "detail" | "storefront" | "other";

/**
 * What is looked through, and how often.
 */
export type Patrol = { 
/**
 * Id; empty for a new one.
 */
id: string, 
/**
 * Brand for which it is done.
 */
brand: string, 
/**
 * Marketplace id, or empty for a site that is not known.
 */
marketplace: string, 
/**
 * What is searched.
 */
query: string, 
/**
 * Address of the first page of results.
 */
url: string, 
/**
 * Pages to look through.
 */
depth: number, 
/**
 * Days from one round to the next.
 */
days: number, 
/**
 * State of the account with which it is done, such as signed in or not: it changes what is shown.
 */
account: string, 
/**
 * Out of use; its rounds stay.
 */
retired: boolean, };

/**
 * A patrol with its rounds.
 */
export type PatrolRow = { 
/**
 * The patrol.
 */
patrol: Patrol, 
/**
 * Rounds that were ended, oldest first.
 */
rounds: Array<Round>, 
/**
 * The round that is open now.
 */
open: Round | null, };

/**
 * What was found in one picture: facts, as screening takes them. Hashes and codes are texts like the other facts of a
 * listing, so that the desk needs no further code to read and write them.
 */
export type PictureFinding = { 
/**
 * Address of the picture.
 */
url: string, 
/**
 * How much the hash says, 0 to 100; below [`LEAST_QUALITY`] it is compared with nothing.
 */
quality: number, 
/**
 * Hash of the whole picture, then those of its variants, 64 hexadecimal digits each.
 */
hashes: Array<string>, 
/**
 * Codes in the picture: what each says, and the kind of contact (`wechat`, `link`, `text`, ...; the ids of
 * `knowledge/contacts/`).
 */
codes: Array<[string, string]>, };

/**
 * A link of a draft.
 */
export type Planned = { 
/**
 * Listing key.
 */
listing: string, 
/**
 * Title.
 */
title: string, 
/**
 * From 0 to 1, as last screened.
 */
probability: number, };

/**
 * One field of a fill plan.
 */
export type PlannedField = { 
/**
 * Name in the form file.
 */
name: string, 
/**
 * `text`, `textarea`, `select`, `radio`, `checkbox`, `date`, `file`.
 */
kind: string, 
/**
 * What a person reads beside the field, English and Chinese, best first.
 */
labels: Array<string>, 
/**
 * Labels of other fields that look alike and must not be taken.
 */
decoys: Array<string>, 
/**
 * Values that mean the same, best first (option texts in both languages); one text for a text field; file names
 * for a file field; empty when the value is the person's to give.
 */
values: Array<string>, 
/**
 * What the form or other portals call the choices that are not meant.
 */
others: Array<string>, 
/**
 * CSS selectors tried first, never relied upon.
 */
hints: Array<string>, 
/**
 * Longest text taken, in UTF-16 units.
 */
max_length: number | null, 
/**
 * The form asks for it.
 */
required: boolean, 
/**
 * Left to the person: declarations, captcha, submit.
 */
person: boolean, 
/**
 * No form file speaks of it: filled where the page asks for it in so many words, and not missed where it does not.
 */
unlisted: boolean, 
/**
 * Wizard step, from 0.
 */
step: number, 
/**
 * Name of the field of whose datum this is a part, such as the given name: filled in its place where the form asks
 * for the parts one by one. Empty for any other.
 */
part_of: string, };

/**
 * What managed storage holds (`extension/policy.schema.json`).
 */
export type Policy = { 
/**
 * Brand profiles in TOML.
 */
brands: Array<string>, 
/**
 * The only hosts on which pages are read; empty for all supported marketplaces.
 */
hosts: Array<string>, 
/**
 * Timestamp authorities, which replace the person's own; empty for the person's.
 */
timestamp_authorities: Array<string>, 
/**
 * Days after which evidence that nothing keeps may be removed, in place of the person's; 0 for the person's.
 */
retention_days: number, 
/**
 * A listing may be complained of only once two devices have confirmed it, whatever the person has set.
 */
four_eyes: boolean, };

/**
 * What the desk tells without being asked.
 */
export type Push = { "kind": "tab_changed", 
/**
 * Tab.
 */
tab: number, } | { "kind": "casebook_changed" } | { "kind": "restarted", 
/**
 * What happened, for the person.
 */
reason: string, } | { "kind": "capture_progress", 
/**
 * Tab.
 */
tab: number, 
/**
 * `begun`, `shot`, `sealed`, `failed`.
 */
stage: string, 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * What the person should know, or empty.
 */
message: string, };

/**
 * What to show of the queue.
 */
export type QueueFilter = { 
/**
 * Only these bands; empty for likely and refer.
 */
bands: Array<Band>, 
/**
 * Only undecided ones.
 */
undecided: boolean, 
/**
 * Only those that are confirmed, but not by this device: they wait for its pair of eyes.
 */
second: boolean, 
/**
 * Only this marketplace; empty for all.
 */
marketplace: string, 
/**
 * Words to find in title or seller; empty for all.
 */
search: string, 
/**
 * Only what this source has named; empty for all.
 */
source: string, 
/**
 * By what listings are put together: `seller`, `product`, `rule` (the strongest), `image`; empty for not at all.
 */
by: string, 
/**
 * Only this group: a [`crate::wire::GroupRow::value`]; none for all.
 */
group: string | null, };

/**
 * A row of the review queue.
 */
export type QueueRow = { 
/**
 * Listing key: `taobao:123`.
 */
key: string, 
/**
 * Marketplace id, or empty.
 */
marketplace: string, 
/**
 * As last seen.
 */
listing: Listing, 
/**
 * As last screened.
 */
verdict: Verdict, 
/**
 * First time seen, milliseconds since 1970, UTC.
 */
first_seen_ms: number, 
/**
 * Last time seen.
 */
last_seen_ms: number, 
/**
 * How often.
 */
times_seen: number, 
/**
 * Standing decision.
 */
decision: Decision | null, 
/**
 * Sealed packages.
 */
evidence_count: number, 
/**
 * Notices that name it.
 */
notice_count: number, 
/**
 * Who referred it, the earliest first.
 */
sources?: Array<string>, 
/**
 * One like it that was decided.
 */
twin?: Twin | null, };

/**
 * One reason of a verdict.
 */
export type Reason = { 
/**
 * Id of the rule.
 */
rule: string, 
/**
 * What a person reads, in English, with the facts filled in: "19 % of the retail price".
 */
title: string, 
/**
 * The same in Chinese.
 */
title_zh: string, 
/**
 * Field of the listing in which [`Reason::spans`] lie, `title` as a rule.
 */
field: string, 
/**
 * The very characters.
 */
spans: Array<Span>, 
/**
 * Share in the verdict (log-odds), two decimals; negative speaks for the listing.
 */
weight: number, };

/**
 * Counts of the record, all time.
 */
export type RecordCounts = { 
/**
 * Listings screened.
 */
screened: number, 
/**
 * In band likely.
 */
likely: number, 
/**
 * In band refer.
 */
refer: number, 
/**
 * Decided by a person.
 */
answered: number, 
/**
 * Confirmed by a person.
 */
confirmed: number, 
/**
 * Sealed packages.
 */
evidence: number, 
/**
 * Notices submitted.
 */
submitted: number, 
/**
 * Accepted.
 */
accepted: number, 
/**
 * Rejected.
 */
rejected: number, 
/**
 * Withdrawn.
 */
withdrawn: number, 
/**
 * Counter-noticed.
 */
counter_noticed: number, 
/**
 * What was referred, by source, the latest first.
 */
sources: Array<SourceCounts>, };

/**
 * A listing that was named.
 */
export type Referred = { 
/**
 * Marketplace id, or empty where its address is of none that is known.
 */
marketplace: string, 
/**
 * The marketplace's id of the listing, or empty.
 */
id: string, 
/**
 * Canonical address.
 */
url: string, 
/**
 * Title as it was given, or empty.
 */
title: string, 
/**
 * Seller as it was given, or empty.
 */
seller: string, 
/**
 * What was said beside it, as written; may be empty.
 */
words: string, };

/**
 * What the clerk answers.
 */
export type Reply = { "kind": "done" } | { "kind": "verdicts" } & Verdicts | { "kind": "queue", 
/**
 * Rows.
 */
rows: Array<QueueRow>, 
/**
 * How many match the filter in all.
 */
total: number, } | { "kind": "groups", 
/**
 * The largest first.
 */
rows: Array<GroupRow>, } | { "kind": "case", 
/**
 * The listing.
 */
row: QueueRow, 
/**
 * Ledger entries about it, oldest first.
 */
history: Array<Entry>, 
/**
 * Its evidence.
 */
evidence: Array<EvidenceRow>, 
/**
 * Its notices.
 */
notices: Array<NoticeRow>, } | { "kind": "patrols", 
/**
 * In the order in which they are due.
 */
rows: Array<PatrolRow>, } | { "kind": "recorded", 
/**
 * Ledger numbers, by which they can be undone.
 */
entries: Array<number>, } | { "kind": "capture_begun", 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * Ledger number of the beginning.
 */
ledger_number: number, } | { "kind": "to_sign", 
/**
 * ASCII text: `sha256:<hex>`.
 */
text: string, } | { "kind": "package", 
/**
 * File name.
 */
name: string, 
/**
 * SHA-256 of the file, hexadecimal.
 */
sha256: string, 
/**
 * SHA-256 of the manifest, hexadecimal: what was signed.
 */
manifest_sha256: string, 
/**
 * What the vault keeps once, though this package and others hold it: JSON of
 * `evidence::Shared`, as the back room found it.
 */
shared: string, } | { "kind": "evidence", 
/**
 * Newest first.
 */
rows: Array<EvidenceRow>, } | { "kind": "verified", 
/**
 * Checks.
 */
verification: Verification, } | { "kind": "notice_opened", 
/**
 * The notice.
 */
notice: NoticeRow, 
/**
 * What stands in its way.
 */
findings: Array<Finding>, 
/**
 * Last fill, one row a field.
 */
filled: Array<FilledField>, } | { "kind": "plan", 
/**
 * Notice id.
 */
notice: string, 
/**
 * The plan.
 */
plan: FillPlan, } | { "kind": "attachment", 
/**
 * File name.
 */
name: string, 
/**
 * Media type.
 */
mime: string, 
/**
 * Contents, base64.
 */
base64: string, } | { "kind": "notices", 
/**
 * Newest first.
 */
rows: Array<NoticeRow>, } | { "kind": "filings", 
/**
 * Oldest first.
 */
rows: Array<Filing>, } | { "kind": "forms", 
/**
 * By name.
 */
rows: Array<FormRow>, } | { "kind": "brands", 
/**
 * By name.
 */
rows: Array<BrandRow>, } | { "kind": "packs", 
/**
 * By name.
 */
rows: Array<PackRow>, } | { "kind": "calibration", 
/**
 * What they teach today.
 */
learnt: Calibration, 
/**
 * What listings of the brand are weighed by; none as shipped.
 */
used: Calibration | null, } | { "kind": "settings", 
/**
 * All of them.
 */
settings: Settings, } | { "kind": "record", 
/**
 * The counts.
 */
record: RecordCounts, } | { "kind": "sellers", 
/**
 * Most flagged first.
 */
rows: Array<SellerRow>, } | { "kind": "ledger", 
/**
 * Newest first.
 */
entries: Array<Entry>, } | { "kind": "chain", 
/**
 * Name of the device in it.
 */
device: string, 
/**
 * Oldest first.
 */
entries: Array<Entry>, } | { "kind": "ledger_checked", 
/**
 * Entries checked.
 */
entries: number, 
/**
 * Number of the first entry that does not fit, and why.
 */
fault: [number, string] | null, } | { "kind": "merged", 
/**
 * What it changes.
 */
merged: Merged, };

/**
 * What can be asked of the clerk. In JSON the key `kind` names the variant and comes first.
 */
export type Request = { "kind": "read_page", 
/**
 * What the page shows.
 */
snapshot: Snapshot, } | { "kind": "read_again", 
/**
 * Address of the page, as its snapshot has it.
 */
url: string, } | { "kind": "leave_page" } | { "kind": "report_fill", 
/**
 * Notice that was filled.
 */
notice: string, 
/**
 * One row a field of the plan.
 */
fields: Array<FilledField>, 
/**
 * Every element that was pressed, by its text; submit is never among them.
 */
clicks: Array<string>, } | { "kind": "tab_state", 
/**
 * The browser's number of the tab.
 */
tab: number, } | { "kind": "record_pictures", 
/**
 * One a picture.
 */
findings: Array<PictureFinding>, } | { "kind": "list_queue", 
/**
 * What to show.
 */
filter: QueueFilter, 
/**
 * Rows to leave out.
 */
offset: number, 
/**
 * Rows at most.
 */
limit: number, } | { "kind": "list_groups", 
/**
 * What to show; it says by what they are put together.
 */
filter: QueueFilter, } | { "kind": "open_case", 
/**
 * Listing key.
 */
listing: string, } | { "kind": "decide", 
/**
 * Listing keys.
 */
listings: Array<string>, 
/**
 * The decision.
 */
decision: Decision, 
/**
 * Why, in the reviewer's words; may be empty.
 */
note: string, } | { "kind": "undo", 
/**
 * Ledger numbers of the acts.
 */
entries: Array<number>, } | { "kind": "erase_listings", 
/**
 * Listing keys.
 */
listings: Array<string>, } | { "kind": "record_referrals", 
/**
 * Who named them, by the way in which they came: a platform's programme, a hotline, an agency.
 */
source: string, 
/**
 * The listings.
 */
listings: Array<Referred>, } | { "kind": "list_patrols" } | { "kind": "save_patrol", 
/**
 * The patrol; an empty id for a new one.
 */
patrol: Patrol, } | { "kind": "walk_patrol", 
/**
 * Id of the patrol.
 */
patrol: string, 
/**
 * `begin`, `end`, `drop`.
 */
step: string, } | { "kind": "begin_capture", 
/**
 * Address as seen.
 */
url: string, 
/**
 * Tab.
 */
tab: number, 
/**
 * `listing`, `receipt`, `page`.
 */
purpose: string, } | { "kind": "prepare_package", 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * Facts of the moment.
 */
facts: CaptureFacts, } | { "kind": "finish_package", 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * Signature, raw r||s, base64.
 */
signature: string, 
/**
 * Public key, SPKI, base64.
 */
public_key: string, } | { "kind": "record_sealed", 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * Name in the vault.
 */
file: string, } | { "kind": "abandon_capture", 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * Why.
 */
reason: string, } | { "kind": "record_stamp", 
/**
 * Evidence id.
 */
evidence: string, 
/**
 * Address of the authority.
 */
authority: string, 
/**
 * `asked`, `delayed`, `stamped`, `withdrawn`.
 */
state: string, 
/**
 * Why it is delayed: a code, TS01 to TS08.
 */
code: string, 
/**
 * Name of the time stamp in the vault, once it is there.
 */
file: string, 
/**
 * Time that the authority states, RFC 3339.
 */
time: string, } | { "kind": "list_evidence" } | { "kind": "verify_package" } | { "kind": "compose_notice", 
/**
 * Listing keys.
 */
listings: Array<string>, 
/**
 * Form id; empty: the form of the listings' marketplace.
 */
form: string, } | { "kind": "import_notice", 
/**
 * The notice.
 */
contents: Notice, 
/**
 * Form id; empty: the form of the notice's marketplace.
 */
form: string, } | { "kind": "open_notice", 
/**
 * Notice id.
 */
notice: string, } | { "kind": "update_notice", 
/**
 * Notice id.
 */
notice: string, 
/**
 * New contents.
 */
contents: Notice, 
/**
 * Form id.
 */
form: string, } | { "kind": "plan_notice", 
/**
 * Notice id.
 */
notice: string, } | { "kind": "read_attachment", 
/**
 * Notice id.
 */
notice: string, 
/**
 * File as named in the plan.
 */
file: string, } | { "kind": "record_receipt", 
/**
 * Notice id.
 */
notice: string, 
/**
 * The portal's number of the notice; empty where it gives none.
 */
number: string, 
/**
 * Evidence id of the captured receipt; empty where none was captured.
 */
evidence: string, } | { "kind": "record_outcome", 
/**
 * Notice id.
 */
notice: string, 
/**
 * `accepted`, `rejected`, `withdrawn`, `counter_notice`, `counter_upheld`, or what was seen of the listing
 * since: `still_online`, `relisted`.
 */
outcome: string, 
/**
 * The platform's reason, as written.
 */
reason: string, } | { "kind": "record_outcomes", 
/**
 * One row a notice.
 */
outcomes: Array<Answered>, } | { "kind": "list_notices" } | { "kind": "list_filings" } | { "kind": "list_forms" } | { "kind": "list_brands" } | { "kind": "save_brand", 
/**
 * Name under which it is stored; empty for a new one.
 */
id: string, 
/**
 * The profile.
 */
toml: string, } | { "kind": "remove_brand", 
/**
 * Its id.
 */
id: string, } | { "kind": "list_packs" } | { "kind": "save_pack" } | { "kind": "use_pack", 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is used.
 */
used: boolean, } | { "kind": "learn_calibration", 
/**
 * Name of the brand profile.
 */
brand: string, } | { "kind": "use_calibration", 
/**
 * Name of the brand profile.
 */
brand: string, 
/**
 * What they taught; none for the weights as shipped.
 */
calibration: Calibration | null, } | { "kind": "read_settings" } | { "kind": "save_settings", 
/**
 * All of them.
 */
settings: Settings, } | { "kind": "apply_policy", 
/**
 * The policy.
 */
policy: Policy, } | { "kind": "read_record" } | { "kind": "list_sellers" } | { "kind": "read_ledger", 
/**
 * Only those about this subject; empty for all. [`HOLDS`] for the entries of holds that stand, newest first.
 */
subject: string, 
/**
 * Rows at most.
 */
limit: number, } | { "kind": "read_chain" } | { "kind": "record_custody", 
/**
 * Evidence id. `held` and `released` also take a listing's key; for a seller it is empty and the fact `seller` is
 * its key, and what is released is the subject of the entry that holds it.
 */
evidence: string, 
/**
 * `opened` (read and verified), `noted`, `witnessed` (held against another capture of the same page),
 * `superseded`, `held` (it may not be removed), `released`; `removed`, where its time is over and nothing keeps
 * it: the worker then takes its files out of the vault.
 */
act: string, 
/**
 * Facts of the act, such as the SHA-256 of the witness's package.
 */
facts: { [key in string]: string }, 
/**
 * The person's words; they lie outside of what is hashed, as everything that may name a person.
 */
note: string, } | { "kind": "record_export", 
/**
 * Evidence ids of its packages.
 */
evidence: Array<string>, 
/**
 * File name.
 */
file: string, 
/**
 * SHA-256 of the file, hexadecimal.
 */
sha256: string, 
/**
 * Entries of the ledger that its checkpoint covers.
 */
ledger_size: number, } | { "kind": "check_ledger" } | { "kind": "export_casebook" } | { "kind": "merge_casebook", 
/**
 * Only say what would change.
 */
preview: boolean, };

/**
 * A buyer's review or question, without the buyer.
 */
export type Review = { 
/**
 * What it says.
 */
text: string, 
/**
 * Stars, as written.
 */
stars: string | null, 
/**
 * Date, as written.
 */
date: string | null, 
/**
 * Addresses of its pictures.
 */
photos: Array<string>, };

/**
 * A right as registered.
 */
export type Right = { 
/**
 * `trademark`, `copyright`, `patent` or `design`.
 */
type: string, 
/**
 * Word or title of the right.
 */
text: string, 
/**
 * Registration number.
 */
number: string, 
/**
 * ISO 3166 code, or `EU`.
 */
territory: string, 
/**
 * Nice classes of a trademark.
 */
classes: Array<number>, 
/**
 * Owner as registered.
 */
owner: string, 
/**
 * Day of expiry, `YYYY-MM-DD`, where known.
 */
expires: string | null, };

/**
 * One round.
 */
export type Round = { 
/**
 * When it ended, or began as long as it is open, milliseconds since 1970, UTC.
 */
at_ms: number, 
/**
 * Pages that were to be looked through.
 */
depth: number, 
/**
 * Pages that were.
 */
pages: number, 
/**
 * Listings on them, each counted once.
 */
listings: number, 
/**
 * Of these, not seen before the round that came before; all of them in the first.
 */
fresh: number, 
/**
 * Of these, flagged by the rules then.
 */
flagged: number, 
/**
 * Of the flagged, confirmed by a person as decisions stand now.
 */
confirmed: number, };

/**
 * How far a rule's weight is shifted, and by how many decisions.
 */
export type RuleShift = { 
/**
 * Id of the rule.
 */
rule: string, 
/**
 * Decisions on listings that met it which found the suspicion right.
 */
confirmed: number, 
/**
 * Those that found it wrong.
 */
rejected: number, 
/**
 * Log-odds added to its weight, two decimals.
 */
shift: number, };

/**
 * A seller as a page names it.
 */
export type SellerRef = { 
/**
 * Name shown.
 */
name: string | null, 
/**
 * The marketplace's id of the shop or person.
 */
id: string | null, 
/**
 * Address of the storefront.
 */
url: string | null, };

/**
 * A seller.
 */
export type SellerRow = { 
/**
 * Name of the seller in the casebook: by what a hold on it is asked for.
 */
key: string, 
/**
 * Marketplace id.
 */
marketplace: string, 
/**
 * Name.
 */
name: string, 
/**
 * Storefront, or empty.
 */
url: string, 
/**
 * Listings seen.
 */
listings: number, 
/**
 * Flagged ones.
 */
flagged: number, 
/**
 * Confirmed ones.
 */
confirmed: number, 
/**
 * Notices that name it.
 */
notices: number, };

/**
 * Settings that the person chooses. Managed policy overrides some.
 */
export type Settings = { 
/**
 * `en`, `zh`, or empty for the browser's.
 */
language: string, 
/**
 * `light`, `dark`, or empty for the system's.
 */
theme: string, 
/**
 * Draw nothing in marketplace pages.
 */
quiet: boolean, 
/**
 * Who captures.
 */
operator: Operator, 
/**
 * Who files.
 */
filer: Filer, 
/**
 * Timestamp authorities, by URL.
 */
timestamp_authorities: Array<string>, 
/**
 * What the portals' own pages say of the months before the casebook, by `programme/account`, as typed; read by
 * [`crate::report::read_past_months`].
 */
past_months: { [key in string]: string }, 
/**
 * Views of the queue that were kept: name to the filters of the address.
 */
views: { [key in string]: string }, 
/**
 * A listing may be complained of only once two devices have confirmed it.
 */
four_eyes: boolean, 
/**
 * How captures are made, by name: the desk keeps it for the pages and the service worker, which know the names.
 * `batch_per_hour`: pages of one host that a batch may open within an hour; absent as long as the person has not
 * allowed batches. `look_first`: there, where what tells who captures is shown before a capture is sealed.
 */
capturing: { [key in string]: string }, 
/**
 * Days after which evidence that nothing keeps may be removed; 0 for never.
 */
retention_days: number, 
/**
 * First-run set-up is done.
 */
set_up: boolean, };

/**
 * Weight of a finding.
 */
export type Severity = "warn" | "block";

/**
 * What a page showed at one moment, flattened.
 */
export type Snapshot = { 
/**
 * [`crate::wire::SCHEMA`].
 */
schema: number, 
/**
 * Address of the page as the browser shows it.
 */
url: string, 
/**
 * Document title.
 */
title: string, 
/**
 * `lang` of the root element, or empty.
 */
lang: string, 
/**
 * Nodes in document order; a parent comes before its children.
 */
nodes: Array<Node>, };

/**
 * What came of one source's referrals.
 */
export type SourceCounts = { 
/**
 * Its name.
 */
source: string, 
/**
 * Listings that it named.
 */
referred: number, 
/**
 * Of these, decided by a person.
 */
answered: number, 
/**
 * Of these, confirmed.
 */
confirmed: number, 
/**
 * When the last came, milliseconds since 1970, UTC.
 */
last_ms: number, };

/**
 * A stretch of a text, counted in UTF-16 code units as a browser counts them.
 */
export type Span = { 
/**
 * First UTF-16 unit.
 */
start_utf16: number, 
/**
 * One past the last UTF-16 unit.
 */
end_utf16: number, };

/**
 * A test buy as a notice refers to it.
 */
export type TestBuyRef = { 
/**
 * Order number.
 */
order: string, 
/**
 * File of the report.
 */
report: string, };

/**
 * A listing under another id that was decided and bears the same title or picture.
 */
export type Twin = { 
/**
 * Its key.
 */
key: string, 
/**
 * What was decided.
 */
decision: Decision, 
/**
 * When.
 */
decided_ms: number, 
/**
 * The title is the same, but for case, signs and look-alike characters.
 */
title: boolean, 
/**
 * The picture has the same address, but for host and size.
 */
image: boolean, 
/**
 * The seller is the same.
 */
seller: boolean, };

/**
 * What the rule set says of one listing: a suspicion with reasons, never a finding of guilt.
 */
export type Verdict = { 
/**
 * Band.
 */
band: Band, 
/**
 * Probability that a reviewer would confirm, 0 to 1, three decimals.
 */
probability: number, 
/**
 * Strongest first.
 */
reasons: Array<Reason>, 
/**
 * Complaint reasons that the facts could carry. Suspicious and fileable are two things.
 */
fileable: Array<Fileable>, 
/**
 * Name of the brand profile whose mark was met.
 */
brand: string | null, 
/**
 * Product recognised, by its name in the brand profile.
 */
product: string | null, 
/**
 * Reference price used.
 */
reference: Money | null, 
/**
 * Price divided by the reference price, two decimals.
 */
price_ratio: number | null, };

/**
 * One listing with its verdict.
 */
export type VerdictRow = { 
/**
 * Listing key in the casebook.
 */
key: string, 
/**
 * The listing.
 */
listing: Listing, 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * Standing decision.
 */
decision: Decision | null, 
/**
 * Sealed evidence exists.
 */
has_evidence: boolean, 
/**
 * A notice names it.
 */
in_notice: boolean, 
/**
 * Seen before this page, by date of the first time; 0 if new.
 */
first_seen_ms: number, 
/**
 * One like it that was decided.
 */
twin?: Twin | null, };

/**
 * A page's listings with their verdicts.
 */
export type Verdicts = { 
/**
 * The page; `None` when nothing was read.
 */
page: Page | null, 
/**
 * Rows in page order.
 */
rows: Array<VerdictRow>, 
/**
 * Draw nothing in the page.
 */
quiet: boolean, 
/**
 * A page that looks like a list of listings, in which nothing was read: the reader may be out of date.
 */
canary: boolean, 
/**
 * Language of what is painted, `en` or `zh`.
 */
language: string, };

/**
 * Outcome of verifying a package.
 */
export type Verification = { 
/**
 * Every check that applies passed.
 */
intact: boolean, 
/**
 * SHA-256 of the manifest, hexadecimal: what was signed.
 */
manifest_sha256: string | null, 
/**
 * Checks in the order of docs/evidence-format.md.
 */
checks: Array<Check>, };

