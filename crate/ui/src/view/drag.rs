//! A drag over a picture, which draws something between where it began and where it is.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A point of the picture, in its own pixels.
type Point = (f64, f64);

/// The drag that is going on.
pub struct Drag<T: Send + Sync + 'static> {
    /// What is dragged over.
    pub surface: NodeRef<leptos::svg::Svg>,
    width: f64,
    begun: RwSignal<Option<Point>>,
    drawing: RwSignal<Option<T>>,
}

// Not derived: what is drawn need not be `Copy`, only the signals are copied.
impl<T: Send + Sync + 'static> Clone for Drag<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Drag<T> {}

impl<T: Clone + Send + Sync + 'static> Drag<T> {
    /// Over a picture of this width in its own pixels, however wide it is shown.
    pub fn over(width: f64) -> Self {
        Self { surface: NodeRef::new(), width, begun: RwSignal::new(None), drawing: RwSignal::new(None) }
    }

    /// What would be drawn if the drag ended here.
    pub fn drawing(self) -> Option<T> {
        self.drawing.get()
    }

    /// The pointer went down.
    pub fn begin(self, event: &web_sys::PointerEvent) {
        if event.button() != 0 {
            return;
        }
        self.begun.set(self.point(event));
        if let Some(svg) = self.surface.get_untracked() {
            // Fails only for a pointer that is gone already.
            let _ = svg.unchecked_ref::<web_sys::Element>().set_pointer_capture(event.pointer_id());
        }
    }

    /// The pointer moved; `between` makes of two points what is drawn.
    pub fn go_on(self, event: &web_sys::PointerEvent, between: impl Fn(Point, Point) -> Option<T>) {
        if self.begun.with_untracked(Option::is_some) {
            self.drawing.set(self.drawn(event, between));
        }
    }

    /// The pointer went up: what was drawn.
    pub fn end(self, event: &web_sys::PointerEvent, between: impl Fn(Point, Point) -> Option<T>) -> Option<T> {
        let drawn = self.drawn(event, between);
        self.leave();
        drawn
    }

    /// The drag came to nothing.
    pub fn leave(self) {
        self.begun.set(None);
        self.drawing.set(None);
    }

    fn drawn(self, event: &web_sys::PointerEvent, between: impl Fn(Point, Point) -> Option<T>) -> Option<T> {
        between(self.begun.get_untracked()?, self.point(event)?)
    }

    fn point(self, event: &web_sys::PointerEvent) -> Option<Point> {
        let seen = self.surface.get_untracked()?.unchecked_ref::<web_sys::Element>().get_bounding_client_rect();
        let scale = self.width / seen.width();
        Some(((f64::from(event.client_x()) - seen.left()) * scale, (f64::from(event.client_y()) - seen.top()) * scale))
    }
}
