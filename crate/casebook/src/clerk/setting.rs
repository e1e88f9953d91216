//! Settings that the person chooses.

use serde_json::{Value, json};
use touchstone_core::wire::{Push, Reply, Settings};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::ledger::Act;

const NAME: &str = "settings";

impl Clerk {
    /// Settings as stored, or the defaults; the policy's authorities replace the person's, and it may ask for a second
    /// pair of eyes.
    pub(super) fn settings(&self) -> Result<Settings, ClerkError> {
        let mut settings = self.own_settings()?;
        let policy = self.policy()?;
        if !policy.timestamp_authorities.is_empty() {
            settings.timestamp_authorities = policy.timestamp_authorities;
        }
        settings.four_eyes |= policy.four_eyes;
        if policy.retention_days > 0 {
            settings.retention_days = policy.retention_days;
        }
        Ok(settings)
    }

    /// Settings as the person left them.
    fn own_settings(&self) -> Result<Settings, ClerkError> {
        Ok(self.casebook.setting(NAME)?.unwrap_or_default())
    }

    pub(super) fn save_settings(&self, moment: Moment, mut settings: Settings) -> Result<Answer, ClerkError> {
        for (what, value, known) in
            [("language", &settings.language, &["", "en", "zh"]), ("theme", &settings.theme, &["", "light", "dark"])]
        {
            if !known.contains(&value.as_str()) {
                let known = if what == "language" { "en, zh, or empty" } else { "light, dark, or empty" };
                return Err(ClerkError::BadValue { what, value: value.clone(), known });
            }
        }
        let (before, policy) = (self.own_settings()?, self.policy()?);
        // What a policy sets is the policy's as long as it stands, and the person's own again afterwards.
        if !policy.timestamp_authorities.is_empty() {
            settings.timestamp_authorities.clone_from(&before.timestamp_authorities);
        }
        if policy.retention_days > 0 {
            settings.retention_days = before.retention_days;
        }
        if policy.four_eyes {
            settings.four_eyes = before.four_eyes;
        }
        let changed = changed(&before, &settings);
        if changed.is_empty() {
            return Ok(Reply::Settings { settings: self.settings()? }.into());
        }
        self.casebook.put_setting(NAME, &settings)?;
        let act = Act {
            act: "settings_saved",
            subject: NAME,
            facts: json!({ "changed": changed }),
            particulars: Value::Null,
        };
        self.casebook.append(moment, &settings.operator.name, act)?;
        let mut answer = Answer::changed(Reply::Settings { settings: self.settings()? });
        answer.pushes.extend(self.pages.keys().map(|tab| Push::TabChanged { tab: *tab }));
        Ok(answer)
    }
}

/// Names of the settings that differ.
fn changed(before: &Settings, after: &Settings) -> Vec<&'static str> {
    let pairs = [
        ("language", before.language == after.language),
        ("theme", before.theme == after.theme),
        ("quiet", before.quiet == after.quiet),
        ("operator", before.operator == after.operator),
        ("filer", before.filer == after.filer),
        ("timestamp_authorities", before.timestamp_authorities == after.timestamp_authorities),
        ("past_months", before.past_months == after.past_months),
        ("views", before.views == after.views),
        ("four_eyes", before.four_eyes == after.four_eyes),
        ("capturing", before.capturing == after.capturing),
        ("retention_days", before.retention_days == after.retention_days),
        ("set_up", before.set_up == after.set_up),
    ];
    pairs.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect()
}
