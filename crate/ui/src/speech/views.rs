//! Words of the queue's kept views.

use super::phrases;

phrases! {
    views() "Views" / "视图";
    views_empty()
        "None yet. Set search and filters as you like them, give the view a name, and it is one click away." /
        "尚无。设好搜索和筛选后命名保存，以后一键打开。";
    view_name() "Name of this view" / "视图名称";
    save_view() "Keep this view" / "保存当前视图";
    forget_view(name: &str) "Forget {name}" / "删除视图 {name}";
}
