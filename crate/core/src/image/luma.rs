//! Brightness alone, small enough to work on.

use super::picture::Picture;

/// Longest side that is worked on: what the makers of PDQ reduce larger pictures to first.
const SIDE: usize = 512;
/// Brightness by which a plain border may be off. JPEG shakes single pixels beside a picture more than that: a line is
/// plain where seven of eight pixels are.
const PLAIN: f32 = 12.0;

/// A picture in shades of grey, 0 to 255.
#[derive(Clone, Debug)]
pub(super) struct Luma {
    pub values: Vec<f32>,
    pub width: usize,
    pub height: usize,
}

impl Luma {
    /// Brightness of a picture, each side reduced to 512 pixels at most by taking means.
    pub fn reduced(picture: &Picture) -> Self {
        let size = (picture.width(), picture.height());
        means(size, |y| picture.row(y), (size.0.min(SIDE), size.1.min(SIDE)))
    }

    /// The same with both sides reduced by one factor, so that shapes keep their form.
    pub fn in_form(picture: &Picture, longest: usize) -> Self {
        let size = (picture.width(), picture.height());
        let side = size.0.max(size.1);
        let scaled = |length: usize| if side <= longest { length } else { (length * longest / side).max(1) };
        means(size, |y| picture.row(y), (scaled(size.0), scaled(size.1)))
    }

    /// Reduced further.
    pub fn within(&self, side: usize) -> Self {
        let row = |y: usize| self.values.iter().skip(y * self.width).take(self.width).copied();
        means((self.width, self.height), row, (self.width.min(side), self.height.min(side)))
    }

    /// Left and right changed.
    pub fn mirrored(&self) -> Self {
        let rows = self.values.chunks_exact(self.width.max(1));
        let values = rows.flat_map(|row| row.iter().rev().copied()).collect();
        Self { values, width: self.width, height: self.height }
    }

    /// Mirrored at the falling diagonal.
    pub fn transposed(&self) -> Self {
        let column = |x: usize| self.values.iter().skip(x).step_by(self.width.max(1)).copied();
        Self { values: (0..self.width).flat_map(column).collect(), width: self.height, height: self.width }
    }

    /// The seven other ways to lay it on a table, the mirrored one first.
    pub fn turned(&self) -> [Self; 7] {
        let (mirrored, transposed) = (self.mirrored(), self.transposed());
        let left = mirrored.transposed();
        let right = transposed.mirrored();
        let transversed = left.mirrored();
        let upturned = right.transposed();
        let half = upturned.mirrored();
        [mirrored, upturned, half, transposed, transversed, left, right]
    }

    /// A part of it: columns and rows from, to.
    pub fn part(&self, columns: (usize, usize), rows: (usize, usize)) -> Self {
        let (width, height) = (columns.1.saturating_sub(columns.0), rows.1.saturating_sub(rows.0));
        let row = |y: usize| self.values.get(y * self.width + columns.0..y * self.width + columns.1);
        let values = (rows.0..rows.1).flat_map(|y| row(y).unwrap_or_default().iter().copied()).collect();
        Self { values, width, height }
    }

    /// Without its plain border: each side gives way while its lines are of the brightness of the outermost. Nothing
    /// where there is no such border, or where hardly anything is left inside.
    pub fn without_border(&self) -> Option<Self> {
        let row = |y: usize| Line { of: self, start: y * self.width, step: 1, length: self.width };
        let column = |x: usize| Line { of: self, start: x, step: self.width, length: self.height };
        let (width, height) = (self.width, self.height);
        let top = plain((0..height / 2).map(row));
        let bottom = plain((0..height / 2).map(|y| row(height - 1 - y)));
        let left = plain((0..width / 2).map(column));
        let right = plain((0..width / 2).map(|x| column(width - 1 - x)));
        let (columns, rows) = ((left, width - right), (top, height - bottom));
        let trimmed = left + right + top + bottom > 0;
        let enough = (columns.1 - columns.0) * 8 >= width && (rows.1 - rows.0) * 8 >= height;
        (trimmed && enough).then(|| self.part(columns, rows))
    }
}

/// Reduces by taking the mean of the pixels that become one.
fn means<I: Iterator<Item = f32>>(from: (usize, usize), row: impl Fn(usize) -> I, to: (usize, usize)) -> Luma {
    let edge = |at: usize, whole: usize, parts: usize| at * whole / parts;
    let mut values = Vec::with_capacity(to.0 * to.1);
    let mut sums = vec![0.0_f64; to.0];
    for y in 0..to.1 {
        let (top, bottom) = (edge(y, from.1, to.1), edge(y + 1, from.1, to.1));
        sums.fill(0.0);
        for source in top..bottom {
            let (mut x, mut end) = (0, edge(1, from.0, to.0));
            for (at, value) in row(source).enumerate() {
                if at >= end {
                    x += 1;
                    end = edge(x + 1, from.0, to.0);
                }
                if let Some(sum) = sums.get_mut(x) {
                    *sum += f64::from(value);
                }
            }
        }
        values.extend(sums.iter().enumerate().map(|(x, sum)| {
            let across = edge(x + 1, from.0, to.0) - edge(x, from.0, to.0);
            (sum / (across * (bottom - top)) as f64) as f32
        }));
    }
    Luma { values, width: to.0, height: to.1 }
}

/// A row or a column.
struct Line<'a> {
    of: &'a Luma,
    start: usize,
    step: usize,
    length: usize,
}

impl Line<'_> {
    fn values(&self) -> impl Iterator<Item = f32> {
        (0..self.length).filter_map(|i| self.of.values.get(self.start + i * self.step).copied())
    }

    /// Whether nearly all of it is of one brightness.
    fn is_plain(&self, shade: f32) -> bool {
        let alike = self.values().filter(|value| (value - shade).abs() <= PLAIN).count();
        alike * 8 >= self.length * 7
    }
}

/// How many lines from the outermost on are plain.
fn plain<'a>(mut lines: impl Iterator<Item = Line<'a>>) -> usize {
    let Some(outermost) = lines.next() else { return 0 };
    let shade = outermost.values().sum::<f32>() / outermost.length.max(1) as f32;
    if outermost.is_plain(shade) { 1 + lines.take_while(|line| line.is_plain(shade)).count() } else { 0 }
}
