//! What the work amounts to: how an account stands with a platform and what a further notice would do to it.
//!
//! Everything counts links, not notices. Days are whole days of UTC, numbered from 1970-01-01.

#[cfg(feature = "backroom")]
mod access;
mod calendar;
mod calibration;
mod chance;
#[cfg(feature = "backroom")]
mod export;
mod filing;
mod outlook;
mod printed;
mod programme;
mod standing;
#[cfg(feature = "backroom")]
mod summary;
pub mod table;
mod winning;
#[cfg(feature = "backroom")]
mod workbook;

#[cfg(feature = "backroom")]
pub use access::{Kept, access};
pub use calendar::{day_of, day_text, read_day};
pub use calibration::{Bin, Calibration, calibration};
#[cfg(feature = "backroom")]
pub use export::{Export, ExportError, Form};
pub use filing::{Account, Filing, PastMonth, PastMonthFault, Planned, Tally, accounts, read_past_months};
pub use outlook::{FEWEST_DECIDED, Forecast, Outlook, TOLERANCE, outlook};
pub use printed::{Period, printed};
pub use programme::{Programme, ProgrammeError, Source};
pub use standing::{Scope, Standing, standing};
#[cfg(feature = "backroom")]
pub use summary::{Sources, summary};
pub use winning::{Aspect, Winning, winning};
#[cfg(feature = "backroom")]
pub use workbook::workbook;
