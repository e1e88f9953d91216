//! `manifest.json` is the one source; each browser gets its variant.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::process;
use crate::workspace::Workspace;

/// Which browser a variant is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chrome and its relatives.
    Chrome,
    /// Firefox.
    Firefox,
}

impl Browser {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Chrome, Self::Firefox];

    /// Name of its folder in dist/.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Firefox => "firefox",
        }
    }
}

/// Firefox knows an extension by this.
const FIREFOX_ID: &str = "touchstone@touchstone-ext.github.io";
/// The first Firefox that knows `data_collection_permissions`.
const FIREFOX_OLDEST: &str = "140.0";
/// Keys and permissions that Firefox does not know.
const NOT_IN_FIREFOX: [&str; 3] = ["minimum_chrome_version", "side_panel", "storage"];
const PERMISSIONS_NOT_IN_FIREFOX: [&str; 3] = ["offscreen", "sidePanel", "pageCapture"];

/// The manifest with the version of the workspace and the hosts of the supported marketplaces.
///
/// # Errors
/// It is not JSON, or the marketplaces' hosts cannot be had.
pub fn source(workspace: &Workspace) -> Result<Value> {
    let text = fs::read_to_string(workspace.root.join("manifest.json")).context("reading manifest.json")?;
    let mut manifest: Value = serde_json::from_str(&text).context("manifest.json")?;
    let hosts = marketplaces(workspace)?;
    manifest["version"] = Workspace::version().into();
    manifest["host_permissions"] = hosts.clone();
    for script in manifest["content_scripts"].as_array_mut().context("manifest.json: content_scripts")? {
        script["matches"] = hosts.clone();
    }
    Ok(manifest)
}

/// Match patterns of the marketplaces in knowledge/, as the reader itself understands those files.
fn marketplaces(workspace: &Workspace) -> Result<Value> {
    let printed = process::example(workspace, "hosts", "hosts of the marketplaces")?;
    let hosts: Vec<&str> = printed.lines().collect();
    if hosts.is_empty() {
        bail!("no marketplace is known: the example `hosts` of touchstone-core printed no match pattern");
    }
    Ok(json!(hosts))
}

/// The manifest as `browser` wants it.
pub fn variant(source: &Value, browser: Browser) -> Value {
    let mut manifest = source.clone();
    let Some(keys) = manifest.as_object_mut().filter(|_| browser == Browser::Firefox) else { return manifest };
    for key in NOT_IN_FIREFOX {
        keys.remove(key);
    }
    let worker = source["background"]["service_worker"].clone();
    keys.insert("background".into(), json!({ "scripts": [worker], "type": "module" }));
    keys.insert(
        "sidebar_action".into(),
        json!({
            "default_panel": source["side_panel"]["default_path"],
            "default_title": source["action"]["default_title"],
            "default_icon": source["action"]["default_icon"],
            "open_at_install": false,
        }),
    );
    keys.insert(
        "browser_specific_settings".into(),
        json!({ "gecko": {
            "id": FIREFOX_ID,
            "strict_min_version": FIREFOX_OLDEST,
            "data_collection_permissions": { "required": ["none"] },
        } }),
    );
    for key in ["permissions", "optional_permissions"] {
        if let Some(list) = keys.get_mut(key).and_then(Value::as_array_mut) {
            list.retain(|permission| !PERMISSIONS_NOT_IN_FIREFOX.iter().any(|name| permission == name));
        }
    }
    manifest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Value {
        json!({
            "minimum_chrome_version": "120",
            "action": { "default_title": "T", "default_icon": { "16": "i.png" } },
            "background": { "service_worker": "service-worker.js", "type": "module" },
            "permissions": ["storage", "sidePanel", "offscreen"],
            "optional_permissions": ["pageCapture", "webRequest"],
            "side_panel": { "default_path": "panel.html" },
            "storage": { "managed_schema": "policy.schema.json" },
        })
    }

    #[test]
    fn chrome_gets_the_source_as_it_is() {
        assert_eq!(variant(&manifest(), Browser::Chrome), manifest());
    }

    #[test]
    fn firefox_gets_a_background_page_a_side_bar_and_no_foreign_keys() {
        let firefox = variant(&manifest(), Browser::Firefox);
        assert_eq!(firefox["background"], json!({ "scripts": ["service-worker.js"], "type": "module" }));
        assert_eq!(firefox["sidebar_action"]["default_panel"], "panel.html");
        assert_eq!(firefox["permissions"], json!(["storage"]));
        assert_eq!(firefox["optional_permissions"], json!(["webRequest"]));
        assert_eq!(firefox["browser_specific_settings"]["gecko"]["data_collection_permissions"]["required"][0], "none");
        for key in NOT_IN_FIREFOX {
            assert!(firefox.get(key).is_none(), "{key}");
        }
    }
}
