# The few words of the command line.

cli-done = تم.
cli-written = تمت كتابة { $path }.
cli-unknown = غير معروف
cli-story-line = سطر { $line } من { $total }
cli-refused = رفض كما كان منتظرا: { $reason }
cli-pages = { PLURAL($count) ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
   *[other] { $count } صفحة
}
cli-untranslated = { PLURAL($count) ->
    [zero] لا نص ينتظر الترجمة.
    [one] نص واحد يطبع بلغته الأصلية.
    [two] نصان يطبعان بلغتهما الأصلية.
    [few] { $count } نصوص تطبع بلغتها الأصلية.
    [many] { $count } نصا يطبع بلغته الأصلية.
   *[other] { $count } نص يطبع بلغته الأصلية.
}
