//! Marks, drawings and what is kept of them.

use super::drawing::LEAST;
use super::*;

fn drawing() -> Drawing {
    Drawing::over(1280.0, 900.0, Vec::new())
}

fn original() -> Original {
    Original { part: "screenshot.png".into(), sha256: "aa".into(), width: 1280.0, height: 900.0, ..Original::default() }
}

#[test]
fn a_drag_draws_what_the_tool_says_within_the_picture() {
    let drawing = drawing();
    let (from, to) = ((160.0, 90.0), (100.0, 50.0));
    let frame = Mark::Box { at: (100.0, 50.0), size: (60.0, 40.0) };
    assert_eq!(drawing.between(Tool::Box, from, to), Some(frame));
    assert_eq!(drawing.between(Tool::Arrow, from, to), Some(Mark::Arrow { at: from, size: (-60.0, -40.0) }));
    assert_eq!(drawing.between(Tool::Text, from, from), Some(Mark::Text { at: from, text: String::new() }));
    let black = Mark::Blackout { at: (1200.0, 800.0), size: (80.0, 100.0) };
    assert_eq!(drawing.between(Tool::Blackout, (1200.0, 800.0), (9e9, 9e9)), Some(black));
    assert_eq!(drawing.between(Tool::Box, from, (161.0, 200.0)), None, "a slip");
    assert_eq!(drawing.between(Tool::Arrow, from, from), None, "a slip");
}

#[test]
fn every_step_can_be_taken_back_and_done_again() {
    let mut drawing = drawing();
    let frame = drawing.add(Tool::Box).unwrap();
    let words = drawing.add(Tool::Text).unwrap();
    for text in ["w", "wr", "wrong clasp"] {
        drawing.write(words, text);
    }
    for _ in 0..3 {
        assert!(drawing.press(frame, "ArrowRight", false));
    }
    assert!(drawing.press(words, "ArrowDown", false));
    drawing.remove(frame);
    let last = drawing.clone();
    let mut steps = 0;
    while drawing.can_undo() {
        drawing.undo();
        steps += 1;
    }
    assert_eq!((steps, drawing.marks().len()), (6, 0), "writing is one step, moving one mark another");
    while drawing.can_redo() {
        drawing.redo();
    }
    assert_eq!(drawing.marks(), last.marks());
    assert_eq!(drawing.marks(), [Mark::Text { at: (540.0, 218.0), text: "wrong clasp".into() }]);
    drawing.undo();
    drawing.add(Tool::Arrow);
    assert!(!drawing.can_redo(), "what was taken back is gone once something else is drawn");
}

#[test]
fn the_keyboard_moves_and_resizes_within_the_picture() {
    let mut drawing = drawing();
    let frame = drawing.draw(Mark::Box { at: (0.0, 0.0), size: (20.0, 20.0) }).unwrap();
    assert!(drawing.press(frame, "ArrowRight", false) && drawing.press(frame, "ArrowDown", true));
    assert_eq!(drawing.marks(), [Mark::Box { at: (8.0, 0.0), size: (20.0, 28.0) }]);
    for _ in 0..400 {
        drawing.press(frame, "ArrowLeft", false);
        drawing.press(frame, "ArrowUp", true);
    }
    assert_eq!(drawing.marks(), [Mark::Box { at: (0.0, 0.0), size: (20.0, LEAST) }]);
    let arrow = drawing.draw(Mark::Arrow { at: (50.0, 50.0), size: (-20.0, 0.0) }).unwrap();
    for _ in 0..9 {
        drawing.press(arrow, "ArrowLeft", true);
    }
    assert_eq!(drawing.marks()[arrow], Mark::Arrow { at: (50.0, 50.0), size: (-50.0, 0.0) });
    assert!(!drawing.press(arrow, "Enter", false) && !drawing.press(9, "ArrowLeft", false));
}

#[test]
fn what_is_kept_names_package_and_picture_and_leaves_out_empty_words() {
    let mut drawing = drawing();
    drawing.add(Tool::Text);
    assert_eq!(Annotation::of(&drawing, &original(), "e1", "bb"), None);
    drawing.add(Tool::Blackout);
    let mut kept = Annotation::of(&drawing, &original(), "e1", "bb").unwrap();
    (kept.by, kept.at) = ("Ina".into(), "2026-11-29T17:00:00Z".into());
    let text = serde_json::to_string(&kept).unwrap();
    assert_eq!(
        text,
        r#"{"format":"touchstone-annotation-1","evidence":"e1","package_sha256":"bb","part":"screenshot.png","part_sha256":"aa","width":1280.0,"height":900.0,"by":"Ina","at":"2026-11-29T17:00:00Z","marks":[{"kind":"blackout","at":[540.0,210.0],"size":[200.0,60.0]}]}"#
    );
    let again: Annotation = serde_json::from_str(&text).unwrap();
    assert!(again.belongs_to("e1", "bb") && !again.belongs_to("e1", "cc") && !again.belongs_to("e2", "bb"));
    assert_eq!(again.shapes(), [Shape::Fill { at: (540.0, 210.0), size: (200.0, 60.0) }]);
    assert_eq!(
        again.line("e1.wacz", Language::English),
        "Copy, not the evidence itself. Drawn on it: 1 place blacked out, by Ina, 2026-11-29T17:00:00Z. \
         Original: screenshot.png, SHA-256 aa, in e1.wacz, SHA-256 bb."
    );
    assert!(again.line("e1.wacz", Language::Chinese).contains("涂黑 1 处"));
}

#[test]
fn an_arrow_ends_in_its_tip_and_a_short_one_is_all_head() {
    let far = Mark::Arrow { at: (0.0, 0.0), size: (100.0, 0.0) };
    let head = [(100.0, 0.0), (80.0, 10.0), (80.0, -10.0)];
    assert_eq!(far.shapes(4.0), [Shape::Arrow { from: (0.0, 0.0), to: (80.0, 0.0), head, line: 4.0 }]);
    let short = Mark::Arrow { at: (10.0, 10.0), size: (0.0, 8.0) };
    let head = [(10.0, 18.0), (0.0, 10.0), (20.0, 10.0)];
    assert_eq!(short.shapes(4.0), [Shape::Arrow { from: (10.0, 10.0), to: (10.0, 10.0), head, line: 4.0 }]);
}

#[test]
fn words_stand_line_by_line_and_take_their_room() {
    let words = Mark::Text { at: (10.0, 20.0), text: "wrong\n假货".into() };
    let shapes = words.shapes(4.0);
    assert_eq!(shapes.len(), 2);
    assert_eq!(shapes[1], Shape::Word { at: (14.0, 80.0), height: 24.0, text: "假货".into() });
    assert_eq!(words.extent(4.0), (10.0, 20.0, 80.0, 64.0));
}
