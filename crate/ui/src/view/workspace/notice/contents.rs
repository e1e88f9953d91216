//! The notice's contents, edited in place. Each field is stored when it is left.

use leptos::prelude::*;
use touchstone_core::notice::Attachment;

use super::super::annotations::{Kept, attach, is_marked, last_kept};
use super::Open;
use crate::view::parts::{Field, WebLink};
use crate::view::{shell, words};

/// Fields, listings, evidence.
#[component]
pub fn Contents(open: Open) -> impl IntoView {
    let l = words();
    // Only drafts can be changed: what was submitted stays as it was.
    move || {
        let row = open.row.get()?;
        let fixed = !matches!(row.state.as_str(), "draft" | "filled");
        Some(view! {
            <fieldset class="contents" disabled=fixed>
                <legend class="unseen">{l.contents()}</legend>
                <div class="pair">
                    <FormChoice open/>
                    <RightChoice open/>
                </div>
                <div class="pair">
                    <Field label=l.complaint_type()>
                        <select on:change:target=move |event| {
                            let value = event.target().value();
                            open.change(|contents, _| contents.complaint_type = value);
                        }>
                            {["listing", "storefront"].into_iter().map(|kind| view! {
                                <option value=kind selected=row.contents.complaint_type == kind>{l.complaint_kind(kind)}</option>
                            }).collect_view()}
                        </select>
                    </Field>
                    <Field label=l.reason()>
                        <ReasonChoice open/>
                    </Field>
                </div>
                <Field label=l.explanation() hint=l.explanation_hint()>
                    <textarea
                        rows="7"
                        prop:value=row.contents.explanation.clone()
                        on:change:target=move |event| {
                            let value = event.target().value();
                            open.change(|contents, _| contents.explanation = value);
                        }
                    ></textarea>
                </Field>
                <Listings open/>
                <Attachments open/>
            </fieldset>
        })
    }
}

#[component]
fn FormChoice(open: Open) -> impl IntoView {
    let l = words();
    view! {
        <Field label=l.form()>
            <select on:change:target=move |event| {
                let value = event.target().value();
                open.change(|_, form| *form = value);
            }>
                {move || {
                    let now = open.row.with(|row| row.as_ref().map(|row| row.form.clone()).unwrap_or_default());
                    let known = open.forms.with(|forms| forms.iter().any(|form| form.id == now));
                    view! {
                        {(!known).then(|| view! { <option value=now.clone() selected=true>{if now.is_empty() { l.none() } else { now.clone() }}</option> })}
                        {open.forms.get().into_iter().map(|form| view! {
                            <option value=form.id.clone() selected=form.id == now>{form.title.clone()}</option>
                        }).collect_view()}
                    }
                }}
            </select>
        </Field>
    }
}

#[component]
fn RightChoice(open: Open) -> impl IntoView {
    let l = words();
    view! {
        <Field label=l.right()>
            <select on:change:target=move |event| {
                let chosen: Option<usize> = event.target().value().parse().ok();
                if let Some(right) = chosen.and_then(|at| open.rights.with_untracked(|rights| rights.get(at).cloned())) {
                    open.change(|contents, _| contents.right = right);
                }
            }>
                {move || {
                    let now = open.row.with(|row| row.as_ref().map(|row| row.contents.right.clone()).unwrap_or_default());
                    let rights = open.rights.get();
                    let known = rights.contains(&now);
                    view! {
                        {(!known).then(|| view! {
                            <option value="" selected=true>{if now.number.is_empty() { l.none() } else { l.right_in_line(&now) }}</option>
                        })}
                        {rights.into_iter().enumerate().map(|(at, right)| view! {
                            <option value=at.to_string() selected=right == now>{l.right_in_line(&right)}</option>
                        }).collect_view()}
                    }
                }}
            </select>
        </Field>
    }
}

#[component]
fn ReasonChoice(open: Open) -> impl IntoView {
    let l = words();
    let now = open.row.with_untracked(|row| row.as_ref().map(|row| row.contents.reason.clone()).unwrap_or_default());
    let mut names: Vec<String> = crate::speech::COMPLAINT_REASONS.iter().map(|name| (*name).to_owned()).collect();
    if !names.contains(&now) {
        names.insert(0, now.clone());
    }
    view! {
        <select on:change:target=move |event| {
            let value = event.target().value();
            open.change(|contents, _| contents.reason = value);
        }>
            {names.into_iter().map(|name| {
                let label = if name.is_empty() { l.none() } else { l.complaint_reason(&name) };
                view! { <option value=name.clone() selected=name == now>{label}</option> }
            }).collect_view()}
        </select>
    }
}

#[component]
fn Listings(open: Open) -> impl IntoView {
    let l = words();
    let row = open.row.get_untracked();
    let listings = row.map(|row| row.contents.listings).unwrap_or_default();
    view! {
        <h3>{l.listings()}" "<span class="count">{listings.len()}</span></h3>
        <ul class="linked">
            {listings.into_iter().map(|listing| {
                let url = StoredValue::new(listing.url.clone());
                view! {
                    <li>
                        <span class="name"><WebLink address=listing.url.clone() text=if listing.title.is_empty() { listing.url.clone() } else { listing.title.clone() }/></span>
                        <bdi class="muted">{listing.seller.clone()}</bdi>
                        <button class="plain" aria-label=l.leave_out() title=l.leave_out() on:click=move |_| {
                            open.change(|contents, _| contents.listings.retain(|one| one.url != url.get_value()));
                        }>"×"</button>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}

#[component]
fn Attachments(open: Open) -> impl IntoView {
    let l = words();
    let row = open.row.get_untracked();
    let attached = row.map(|row| row.contents.evidence).unwrap_or_default();
    let held = attached.clone();
    view! {
        <h3>{l.attached()}" "<span class="count">{attached.len()}</span></h3>
        {attached.is_empty().then(|| view! { <p class="muted">{l.nothing_attached()}</p> })}
        <ul class="linked">
            {attached.into_iter().map(|attachment| {
                let file = StoredValue::new(attachment.file.clone());
                view! {
                    <li>
                        <span class="name">{l.attachment_kind(&attachment.kind)}</span>
                        <bdi class="muted">{attachment.file.clone()}</bdi>
                        <MarkedInstead open file=attachment.file.clone()/>
                        <button class="plain" aria-label=l.leave_out() title=l.leave_out() on:click=move |_| {
                            open.change(|contents, _| contents.evidence.retain(|one| one.file != file.get_value()));
                        }>"×"</button>
                    </li>
                }
            }).collect_view()}
        </ul>
        <select aria-label=l.attach() on:change:target=move |event| {
            let id = event.target().value();
            if !id.is_empty() {
                let file = format!("evidence:{id}/screenshot.png");
                open.change(|contents, _| contents.evidence.push(Attachment {
                    file,
                    kind: "screenshot".to_owned(),
                    ..Attachment::default()
                }));
            }
        }>
            <option value="" selected=true>{l.attach()}</option>
            {move || {
                let held = held.clone();
                let free = open.evidence.get().into_iter().filter(move |row| {
                    !held.iter().any(|attachment| attachment.file.contains(&row.id))
                });
                free.map(|row| {
                    let title: String = row.title.chars().take(60).collect();
                    view! { <option value=row.id.clone()>{title}</option> }
                }).collect_view()
            }}
        </select>
    }
}

/// Offers the last copy with marks in place of a picture, where somebody has drawn on one.
#[component]
fn MarkedInstead(open: Open, file: String) -> impl IntoView {
    let l = words();
    let shell = shell();
    let last = RwSignal::new(None::<Kept>);
    let id = file.strip_prefix("evidence:").and_then(|rest| rest.strip_suffix("/screenshot.png")).map(str::to_owned);
    let (file, id) = (StoredValue::new(file), StoredValue::new(id.unwrap_or_default()));
    if id.with_value(|id| !id.is_empty()) {
        shell.run(async move {
            last.set(last_kept(&id.get_value()).await?);
            Ok(())
        });
    }
    let attach_it = move |kept: Kept| {
        let Some(notice) = open.row.with_untracked(|row| row.as_ref().map(|row| row.id.clone())) else { return };
        shell.run(async move {
            let name = attach(shell, &id.get_value(), &kept, &notice, l).await?;
            open.change(|contents, _| {
                for one in contents.evidence.iter_mut().filter(|one| file.with_value(|file| one.file == *file)) {
                    one.file.clone_from(&name);
                }
            });
            Ok(())
        });
    };
    move || {
        if file.with_value(|file| is_marked(file)) {
            return Some(view! { <span class="muted">{l.attached_marked()}</span> }.into_any());
        }
        let kept = last.get()?;
        Some(view! {
            <button class="small" title=l.save_copy_why() on:click=move |_| attach_it(kept.clone())>{l.marked_instead()}</button>
        }.into_any())
    }
}
