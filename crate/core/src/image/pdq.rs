//! PDQ: brightness, blurred and reduced to 64 × 64, its 16 × 16 lowest frequencies (the mean left out), and for each
//! whether it is above their median.
//!
//! Written after the makers' paper ("The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm",
//! `hashing/hashing.pdf` of `facebook/ThreatExchange`). Crates: `pdqhash` asks for version 0.23 of `image`, takes no
//! pixels without it and has stood still since; so this is our own. Nothing but sums,
//! products and quotients is used, so that the bits are the same natively and in WebAssembly.

use super::hash::PictureHash;
use super::luma::Luma;

/// Side of what the frequencies are taken of.
const SIDE: usize = 64;
/// Frequencies in each direction.
const FREQUENCIES: usize = 16;
/// Square root of 2 / 64: what makes the cosines an orthonormal base.
const SCALE: f32 = std::f32::consts::FRAC_1_SQRT_2 / 4.0;
/// Change from pixel to pixel, in hundredths of the range, that makes one point of quality: the makers' figure.
const GRADIENT: i32 = 90;

/// The lowest frequencies of a picture.
#[derive(Clone, Debug)]
pub(super) struct Frequencies {
    /// Row by row, lowest first.
    values: Vec<f32>,
    /// How much there is to see, 0 to 100.
    pub quality: u8,
}

impl Frequencies {
    /// Of a picture of at least 5 × 5 pixels.
    pub fn of(luma: Luma) -> Self {
        let small = small(luma);
        let waves = waves();
        // Down first, then across.
        let mut down = vec![0.0_f32; FREQUENCIES * SIDE];
        for (i, wave) in waves.chunks_exact(SIDE).enumerate() {
            for x in 0..SIDE {
                let column = small.iter().skip(x).step_by(SIDE);
                down[i * SIDE + x] = wave.iter().zip(column).fold(0.0, |sum, (a, b)| sum + a * b);
            }
        }
        let across = |row: &[f32], wave: &[f32]| row.iter().zip(wave).fold(0.0, |sum, (a, b)| sum + a * b);
        let rows = down.chunks_exact(SIDE);
        let values = rows.flat_map(|row| waves.chunks_exact(SIDE).map(move |wave| across(row, wave))).collect();
        Self { values, quality: quality(&small) }
    }

    /// The hash: for each frequency whether it is above the median, the lower of the two in the middle.
    pub fn hash(&self) -> PictureHash {
        let mut sorted = self.values.clone();
        sorted.sort_unstable_by(f32::total_cmp);
        let median = sorted.get(FREQUENCIES * FREQUENCIES / 2 - 1).copied().unwrap_or_default();
        PictureHash::of_bits(|k| self.values.get(k).is_some_and(|value| *value > median))
    }
}

/// Blurs and takes a pixel of every 64th part.
fn small(mut luma: Luma) -> Vec<f32> {
    let (width, height) = (luma.width, luma.height);
    let mut other = vec![0.0; luma.values.len()];
    // Twice a box is a tent; half a part wide each time, so that the tent reaches over a whole part.
    for _ in 0..2 {
        for y in 0..height {
            blur(&luma.values, &mut other, y * width, 1, width);
        }
        for x in 0..width {
            blur(&other, &mut luma.values, x, width, height);
        }
    }
    // The middle of each part.
    let middle = |part: usize, whole: usize| (2 * part + 1) * whole / (2 * SIDE);
    let at = |k: usize| middle(k / SIDE, height) * width + middle(k % SIDE, width);
    (0..SIDE * SIDE).map(|k| luma.values.get(at(k)).copied().unwrap_or_default()).collect()
}

/// Means over a sliding window along one line, narrower at the ends.
fn blur(from: &[f32], to: &mut [f32], start: usize, step: usize, length: usize) {
    let window = length.div_ceil(2 * SIDE);
    let after = window / 2;
    let before = window - 1 - after;
    let value = |at: usize| from.get(start + at * step).copied().unwrap_or_default();
    let (mut sum, mut size) = (0.0_f32, 0.0_f32);
    for at in 0..after.min(length) {
        sum += value(at);
        size += 1.0;
    }
    for at in 0..length {
        if at + after < length {
            sum += value(at + after);
            size += 1.0;
        }
        if let Some(gone) = at.checked_sub(before + 1) {
            sum -= value(gone);
            size -= 1.0;
        }
        if let Some(mean) = to.get_mut(start + at * step) {
            *mean = sum / size;
        }
    }
}

/// The waves of the cosine transformation, a row of 64 values each.
fn waves() -> Vec<f32> {
    let wave = |i: usize, j: usize| (f64::from(SCALE) * cosine((i + 1) * (2 * j + 1))) as f32;
    (0..FREQUENCIES * SIDE).map(|k| wave(k / SIDE, k % SIDE)).collect()
}

/// Cosine of so many 128ths of half a circle. A series of our own: the machine's cosine may differ in its last bit from
/// one machine to the next.
fn cosine(parts: usize) -> f64 {
    let parts = parts % 256;
    let parts = if parts > 128 { 256 - parts } else { parts };
    let (parts, sign) = if parts > 64 { (128 - parts, -1.0) } else { (parts, 1.0) };
    let angle = parts as f64 * std::f64::consts::PI / 128.0;
    let (mut sum, mut term) = (1.0, 1.0);
    for n in 1..14 {
        term *= -angle * angle / f64::from((2 * n - 1) * (2 * n));
        sum += term;
    }
    sign * sum
}

/// How much there is to see: sum of the changes from pixel to pixel, small ones left out.
fn quality(small: &[f32]) -> u8 {
    let change = |a: Option<&f32>, b: Option<&f32>| match (a, b) {
        (Some(a), Some(b)) => (((a - b) * 100.0 / 255.0) as i32).abs(),
        _ => 0,
    };
    let across: i32 =
        small.chunks_exact(SIDE).flat_map(|row| row.windows(2)).map(|w| change(w.first(), w.get(1))).sum();
    let down: i32 = (0..SIDE * (SIDE - 1)).map(|k| change(small.get(k), small.get(k + SIDE))).sum();
    u8::try_from(((across + down) / GRADIENT).min(100)).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cosine_is_the_machines_to_the_last_bits() {
        for parts in 0..1000 {
            let machines = (parts as f64 * std::f64::consts::PI / 128.0).cos();
            assert!((cosine(parts) - machines).abs() < 1e-12, "{parts}");
        }
    }

    #[test]
    fn the_window_slides_as_the_paper_draws_it() {
        // 300 pixels: a window of three.
        let from: Vec<f32> = (0..300).map(|i| i as f32).collect();
        let mut to = vec![0.0; 300];
        blur(&from, &mut to, 0, 1, 300);
        assert_eq!(to.get(..3), Some([0.5, 1.0, 2.0].as_slice()));
        assert_eq!(to.get(298..), Some([298.0, 298.5].as_slice()));
    }
}
