//! Looking at the pictures of this page: why a permission is needed, how far it is, what could not be looked at.

use std::collections::BTreeSet;

use leptos::prelude::*;
use touchstone_core::image::PictureFinding;
use touchstone_core::wire::{Reply, Request};
use url::Url;

use super::Here;
use crate::view::browser;
use crate::view::desk::{Fault, asked};
use crate::view::words;

/// Pictures that are looked at in one go.
const MOST: usize = 200;
/// Findings that are handed to the desk together.
const TOGETHER: usize = 8;
/// What may stand in the way of a picture, in the order in which it is told.
const REASONS: [&str; 4] = ["unreachable", "large", "undecodable", "module"];

/// How far the looking is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Progress {
    done: usize,
    total: usize,
    refused: [usize; REASONS.len()],
    ended: bool,
}

/// The looking at pictures.
#[derive(Clone, Copy)]
pub struct Pictures {
    here: Here,
    /// Sites for which the permission is being asked.
    wanted: RwSignal<Vec<String>>,
    progress: RwSignal<Option<Progress>>,
    stopping: RwSignal<bool>,
}

impl Pictures {
    pub fn new(here: Here) -> Self {
        Self { here, wanted: RwSignal::new(Vec::new()), progress: RwSignal::new(None), stopping: RwSignal::new(false) }
    }

    /// Addresses of this page's pictures that nobody has looked at.
    fn new_pictures(self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        self.here.rows.with_untracked(|rows| {
            let new = rows.values().filter(|row| row.listing.pictures.is_empty());
            new.filter_map(|row| row.listing.image.clone())
                .filter(|url| address(url).is_some() && seen.insert(url.clone()))
                .take(MOST)
                .collect()
        })
    }

    /// Looks at the pictures of this page, or first says why a permission is needed.
    pub fn look(self) {
        if self.progress.get_untracked().is_some_and(|p| !p.ended) {
            return;
        }
        let pictures = self.new_pictures();
        if pictures.is_empty() {
            let l = self.here.shell.language.get_untracked();
            self.here.shell.tell(l.no_new_pictures());
            return;
        }
        let sites: BTreeSet<String> = pictures.iter().filter_map(|url| site(&address(url)?)).collect();
        let sites: Vec<String> = sites.into_iter().collect();
        self.here.shell.run(async move {
            if browser::has_hosts(sites.clone()).await? {
                self.look_now(pictures).await
            } else {
                self.wanted.set(sites);
                Ok(())
            }
        });
    }

    /// Asks for the permission; only while a click or key press is being handled.
    fn allow(self) {
        let sites = self.wanted.get_untracked();
        self.here.shell.run(async move {
            let granted = browser::request_hosts(sites).await?;
            // The panel may have been drawn anew while the person was asked.
            if self.wanted.try_set(Vec::new()).is_some() {
                return Ok(());
            }
            if granted {
                return self.look_now(self.new_pictures()).await;
            }
            let l = self.here.shell.language.get_untracked();
            self.here.shell.tell(l.picture_hosts_refused());
            Ok(())
        });
    }

    fn stop(self) {
        self.stopping.set(true);
        browser::stop_pictures();
    }

    async fn look_now(self, pictures: Vec<String>) -> Result<(), Fault> {
        self.stopping.set(false);
        let mut progress = Progress { total: pictures.len(), ..Progress::default() };
        self.progress.set(Some(progress));
        let mut findings = Vec::new();
        let mut told = Ok(());
        for url in pictures {
            let looked = browser::look_at_picture(&url).await;
            if self.stopping.try_get_untracked() != Some(false) {
                break;
            }
            match looked {
                Ok((Some(finding), _)) => findings.push(finding),
                Ok((None, why)) => {
                    let at = REASONS.iter().position(|reason| *reason == why).unwrap_or(REASONS.len() - 1);
                    progress.refused[at] += 1;
                }
                Err(fault) => {
                    told = Err(fault);
                    break;
                }
            }
            progress.done += 1;
            self.progress.set(Some(progress));
            if findings.len() >= TOGETHER {
                keep(std::mem::take(&mut findings)).await?;
            }
        }
        if !findings.is_empty() {
            keep(findings).await?;
        }
        progress.ended = true;
        self.progress.try_set(Some(progress));
        told
    }
}

/// Has findings kept; the desk screens again with them and tells the tabs.
async fn keep(findings: Vec<PictureFinding>) -> Result<(), Fault> {
    asked!(Request::RecordPictures { findings }, Reply::Done => ());
    Ok(())
}

/// A picture's address, if it lies on the web.
fn address(url: &str) -> Option<Url> {
    let whole = if url.starts_with("//") { Url::parse(&format!("https:{url}")) } else { Url::parse(url) };
    whole.ok().filter(|url| matches!(url.scheme(), "https" | "http"))
}

/// The pattern by which its site is granted.
fn site(url: &Url) -> Option<String> {
    Some(format!("{}://{}/*", url.scheme(), url.host_str()?))
}

/// The permission's reason, and the progress.
#[component]
pub fn PictureState(pictures: Pictures) -> impl IntoView {
    let l = words();
    let hosts = move || {
        let hosts = pictures.wanted.get();
        let hosts: Vec<_> = hosts.iter().filter_map(|site| site.split('/').nth(2)).collect();
        hosts.join(", ")
    };
    view! {
        <Show when=move || pictures.wanted.with(|sites| !sites.is_empty())>
            <section class="ask" aria-label=l.permission_needed()>
                <p>{move || l.why_picture_hosts(&hosts())}</p>
                <div class="actions">
                    <button class="primary" on:click=move |_| pictures.allow()>{l.allow_and_look()}</button>
                    <button class="plain" on:click=move |_| pictures.wanted.set(Vec::new())>{l.cancel()}</button>
                </div>
            </section>
        </Show>
        {move || pictures.progress.get().map(|progress| view! {
            <section class="progress" role="status">
                <div class="line">
                    <strong>{if progress.ended {
                        l.pictures_looked_at(progress.done)
                    } else {
                        l.pictures_progress(progress.done, progress.total)
                    }}</strong>
                    {if progress.ended {
                        view! {
                            <button class="plain" aria-label=l.dismiss() on:click=move |_| pictures.progress.set(None)>"×"</button>
                        }.into_any()
                    } else {
                        view! { <button on:click=move |_| pictures.stop()>{l.stop()}</button> }.into_any()
                    }}
                </div>
                {REASONS.iter().zip(progress.refused).filter(|(_, count)| *count > 0).map(|(why, count)| view! {
                    <p>{l.picture_refusal(why, count)}</p>
                }).collect_view()}
            </section>
        })}
    }
}
