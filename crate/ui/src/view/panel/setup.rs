//! First-run set-up: without a brand nothing can be told from genuine.

use leptos::prelude::*;
use touchstone_core::wire::{Reply, Request};

use super::Here;
use crate::view::desk::asked;
use crate::view::options::brands::NewBrand;
use crate::view::words;

/// Shown as long as no brand is stored.
#[component]
pub fn SetUp() -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let needed = RwSignal::new(false);
    Effect::new(move || {
        here.shell.casebook.track();
        here.shell.run(async move {
            let brands = asked!(Request::ListBrands, Reply::Brands { rows } => rows);
            needed.set(brands.is_empty());
            Ok(())
        });
    });
    view! {
        <Show when=move || needed.get()>
            <section class="setup" aria-label=l.set_up()>
                <h2>{l.set_up()}</h2>
                <p>{l.set_up_why()}</p>
                <NewBrand done=move || {
                    needed.set(false);
                    here.shell.save_settings(|settings| settings.set_up = true);
                    here.read(here.tab.get_untracked());
                }/>
            </section>
        </Show>
    }
}
