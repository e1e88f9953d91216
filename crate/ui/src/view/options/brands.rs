//! Brand profiles: what is genuine, and which rights stand behind it.

use leptos::prelude::*;
use touchstone_core::wire::{BrandRow, Reply, Request};

use super::catalogue::Catalogue;
use super::learning::Learning;
use crate::view::desk::{Fault, ask, asked};
use crate::view::parts::{Empty, Field};
use crate::view::shell::Act;
use crate::view::{shell, words};

/// All profiles, each with its rights and its text.
#[component]
pub fn Brands() -> impl IntoView {
    let l = words();
    let shell = shell();
    let rows = RwSignal::new(None::<Vec<BrandRow>>);
    let adding = RwSignal::new(false);
    Effect::new(move || {
        shell.casebook.track();
        shell.run(async move {
            let read = asked!(Request::ListBrands, Reply::Brands { rows } => rows);
            if rows.with_untracked(|known| known.as_ref() != Some(&read)) {
                rows.set(Some(read));
            }
            Ok(())
        });
    });
    view! {
        {move || rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)).then(|| view! {
            <Empty what=l.brands_empty() next=l.set_up_why()/>
        })}
        {move || rows.get().unwrap_or_default().into_iter().map(|brand| view! { <Brand brand/> }).collect_view()}
        {move || {
            let none = rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty));
            if adding.get() || none {
                view! { <section class="brand"><NewBrand done=move || {
                    adding.set(false);
                    shell.casebook.update(|times| *times += 1);
                }/></section> }.into_any()
            } else {
                view! { <button on:click=move |_| adding.set(true)>{l.add_brand()}</button> }.into_any()
            }
        }}
    }
}

#[component]
fn Brand(brand: BrandRow) -> impl IntoView {
    let l = words();
    let shell = shell();
    let editing = RwSignal::new(false);
    let text = RwSignal::new(brand.toml.clone());
    let fault = RwSignal::new(None::<Fault>);
    let stored = StoredValue::new(brand.clone());
    let save = move |_| {
        let before = stored.get_value();
        shell.run(async move {
            let request = Request::SaveBrand { id: before.id.clone(), toml: text.get_untracked() };
            match ask(&request).await {
                Ok(_) => {
                    let back = Request::SaveBrand { id: before.id, toml: before.toml };
                    fault.set(None);
                    shell.tell_undoable(l.saved(), Act::Request(Box::new(back)));
                    shell.casebook.update(|times| *times += 1);
                }
                Err(wrong) => fault.set(Some(wrong)),
            }
            Ok(())
        });
    };
    let remove = move |_| {
        let before = stored.get_value();
        shell.run(async move {
            ask(&Request::RemoveBrand { id: before.id.clone() }).await?;
            let back = Request::SaveBrand { id: before.id, toml: before.toml };
            shell.tell_undoable(l.brand_removed(&before.name), Act::Request(Box::new(back)));
            shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    let (marks, products, sellers) = brand.counts;
    view! {
        <section class="brand">
            <header class="line">
                <h3><bdi>{brand.name.clone()}</bdi></h3>
                <span class="muted">{l.brand_counts(marks, products, sellers)}</span>
                <button on:click=move |_| editing.update(|on| *on = !*on)>{move || if editing.get() { l.close() } else { l.edit() }}</button>
                <button on:click=remove>{l.take_out()}</button>
            </header>
            <table class="grid">
                <thead><tr>
                    <th scope="col">{l.right()}</th><th scope="col">{l.text_of_right()}</th><th scope="col">{l.number()}</th>
                    <th scope="col">{l.territory()}</th><th scope="col">{l.classes()}</th><th scope="col">{l.expires()}</th>
                </tr></thead>
                <tbody>
                    {brand.rights.iter().map(|right| view! {
                        <tr>
                            <td>{l.right_kind(&right.kind)}</td>
                            <td><bdi>{right.text.clone()}</bdi></td>
                            <td>{right.number.clone()}</td>
                            <td>{right.territory.clone()}</td>
                            <td>{right.classes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")}</td>
                            <td>{right.expires.clone()}</td>
                        </tr>
                    }).collect_view()}
                </tbody>
            </table>
            <Learning brand=brand.name/>
            <Show when=move || editing.get()>
                <Catalogue profile=text/>
                <Profile text fault/>
                <div class="actions"><button class="primary" on:click=save>{l.check_and_save()}</button></div>
            </Show>
        </section>
    }
}

/// A profile's text with what the check said.
#[component]
fn Profile(text: RwSignal<String>, fault: RwSignal<Option<Fault>>) -> impl IntoView {
    let l = words();
    view! {
        <Field label=l.brand_profile() hint=l.brand_profile_hint()>
            <textarea
                class="code" rows="14" spellcheck="false"
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                prop:value=move || text.get() on:input:target=move |event| text.set(event.target().value())
            ></textarea>
        </Field>
        {move || fault.get().map(|fault| view! { <pre class="fault" role="alert">{fault.message}</pre> })}
    }
}

/// A first or further profile, pasted, chosen as a file, or the sample.
#[component]
pub fn NewBrand(
    /// Called once it is stored.
    #[prop(into)]
    done: Callback<()>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let text = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<Fault>);
    let save = move |_| {
        shell.run(async move {
            match ask(&Request::SaveBrand { id: String::new(), toml: text.get_untracked() }).await {
                Ok(_) => {
                    shell.tell(l.brand_stored());
                    done.run(());
                }
                Err(wrong) => fault.set(Some(wrong)),
            }
            Ok(())
        });
    };
    let choose = move |file: Option<web_sys::File>| {
        let Some(file) = file else { return };
        shell.run(async move {
            let read = wasm_bindgen_futures::JsFuture::from(file.text()).await.map_err(Fault::of)?;
            text.set(read.as_string().unwrap_or_default());
            Ok(())
        });
    };
    view! {
        <div class="actions">
            <label class="button">
                {l.choose_file()}
                <input class="unseen" type="file" accept=".toml" on:change:target=move |event| choose(event.target().files().and_then(|f| f.get(0)))/>
            </label>
            <button on:click=move |_| text.set(touchstone_core::brand::Brand::sample().to_owned())>{l.use_sample()}</button>
        </div>
        <Catalogue profile=text/>
        <Profile text fault/>
        <div class="actions">
            <button class="primary" disabled=move || text.with(|text| text.trim().is_empty()) on:click=save>{l.check_and_save()}</button>
        </div>
    }
}

/// First-run set-up, shown as long as no brand is stored: without one nothing can be told from genuine.
#[component]
pub fn SetUp(
    /// Called once a brand is stored.
    #[prop(into)]
    done: Callback<()>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let needed = RwSignal::new(false);
    Effect::new(move || {
        shell.casebook.track();
        shell.run(async move {
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
                    shell.save_settings(|settings| settings.set_up = true);
                    done.run(());
                }/>
            </section>
        </Show>
    }
}
