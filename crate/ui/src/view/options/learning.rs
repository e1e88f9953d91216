//! What a person's decisions teach of a brand's rules: shown, used at their word, and undone.

use leptos::prelude::*;
use touchstone_core::screen::{Calibration, RuleShift};
use touchstone_core::wire::{Reply, Request};

use crate::view::desk::asked;
use crate::view::shell::Act;
use crate::view::{shell, words};

/// Decisions below which nothing is offered: a handful hardly moves a weight.
const FEWEST: u32 = 5;

/// Two calibrations: what decisions teach today, and what is in use.
type Taught = (Calibration, Option<Calibration>);

/// What decisions on a brand's listings teach. Asked for when it is opened: every decided listing is screened again.
#[component]
pub fn Learning(
    /// Name of the brand profile.
    brand: String,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let taught = RwSignal::new(None::<Taught>);
    let brand = StoredValue::new(brand);
    let look = move || {
        shell.run(async move {
            let request = Request::LearnCalibration { brand: brand.get_value() };
            taught.set(Some(asked!(request, Reply::Calibration { learnt, used } => (learnt, used))));
            Ok(())
        });
    };
    let weigh = move |by: Option<Calibration>| {
        let before = taught.get_untracked().and_then(|(_, used)| used);
        shell.run(async move {
            let weigh = |calibration| Request::UseCalibration { brand: brand.get_value(), calibration };
            let said = if by.is_some() { l.weighed_by_decisions() } else { l.weighed_as_shipped() };
            let used = asked!(weigh(by), Reply::Calibration { used, .. } => used);
            taught.update(|taught| {
                if let Some((_, known)) = taught {
                    *known = used
                }
            });
            shell.tell_undoable(said, Act::Request(Box::new(weigh(before))));
            shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    let opened = RwSignal::new(false);
    // Once opened it follows every decision, and the undoing of its own change.
    Effect::new(move || {
        shell.casebook.track();
        if opened.get() {
            look();
        }
    });
    view! {
        <details class="import" on:toggle=move |_| opened.set(true)>
            <summary>{l.what_decisions_teach()}</summary>
            <p class="muted">{l.learning_why()}</p>
            {move || taught.get().map(|(learnt, used)| {
                let fresh = used.as_ref() != Some(&learnt);
                let offered = learnt.decisions >= FEWEST && fresh;
                view! {
                    <p role="status">
                        {l.decisions_counted(learnt.decisions as usize)}" "
                        {match &used {
                            None => l.weighs_as_shipped(),
                            Some(used) => l.weighs_by(used.decisions as usize),
                        }}
                    </p>
                    {(learnt.decisions < FEWEST).then(|| view! { <p class="hint">{l.too_few_decisions(FEWEST)}</p> })}
                    <Shifts learnt=learnt.clone() used=used.clone()/>
                    <div class="actions">
                        {offered.then(|| {
                            let learnt = learnt.clone();
                            view! { <button class="primary" on:click=move |_| weigh(Some(learnt.clone()))>{l.weigh_by_decisions()}</button> }
                        })}
                        {used.is_some().then(|| view! { <button on:click=move |_| weigh(None)>{l.weigh_as_shipped()}</button> })}
                    </div>
                }
            })}
        </details>
    }
}

/// The rules that decisions move, the most moved first.
#[component]
fn Shifts(learnt: Calibration, used: Option<Calibration>) -> impl IntoView {
    let l = words();
    let in_use = move |rule: &str| {
        let known = used.as_ref().and_then(|used| used.rules.iter().find(|one| one.rule == rule).map(|one| one.shift));
        known.map_or_else(String::new, signed)
    };
    let mut rules: Vec<RuleShift> = learnt.rules;
    rules.sort_by(|a, b| b.shift.abs().total_cmp(&a.shift.abs()).then_with(|| a.rule.cmp(&b.rule)));
    (!rules.is_empty()).then(|| {
        view! {
            <table class="grid">
                <thead><tr>
                    <th scope="col">{l.rule()}</th>
                    <th scope="col" class="number">{l.confirmed_count()}</th>
                    <th scope="col" class="number">{l.rejected_count()}</th>
                    <th scope="col" class="number">{l.shift_learnt()}</th>
                    <th scope="col" class="number">{l.shift_in_use()}</th>
                </tr></thead>
                <tbody>
                    {rules.into_iter().map(|one| view! {
                        <tr>
                            <th scope="row"><code>{one.rule.clone()}</code></th>
                            <td class="number">{one.confirmed}</td>
                            <td class="number">{one.rejected}</td>
                            <td class="number">{signed(one.shift)}</td>
                            <td class="number">{in_use(&one.rule)}</td>
                        </tr>
                    }).collect_view()}
                </tbody>
            </table>
            <p class="hint">{l.offset_learnt(&signed(learnt.offset))}</p>
        }
    })
}

/// Log-odds with their sign.
fn signed(shift: f64) -> String {
    format!("{shift:+.2}")
}
