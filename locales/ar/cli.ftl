# The few words of the command line.

cli-playing = جرى تنفيذ { $done } من { $of } سطرا…
cli-played = تم: { $done } تغييرا في { $path }، ورفض كما كان منتظرا: { $refused }.
cli-typesetting = إعداد الصفحات: { $pages } حتى الآن ({ $done } من { $of })…
cli-wrote = تمت كتابة { $path }.
cli-verified = كل ما في { $path } مطابق لسجله.
cli-rebuilt = أعيدت كتابة جداول { $path } انطلاقا من سجله.
cli-undone = ألغي
cli-untranslated = { PLURAL($count) ->
    [zero] لا نص ينتظر الترجمة.
    [one] نص واحد يطبع بلغته الأصلية.
    [two] نصان يطبعان بلغتهما الأصلية.
    [few] { $count } نصوص تطبع بلغتها الأصلية.
    [many] { $count } نصا يطبع بلغته الأصلية.
   *[other] { $count } نص يطبع بلغته الأصلية.
}
