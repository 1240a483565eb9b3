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
cli-snapshot-taken = أخذت نسخة احتياطية وفحصت فوجدت سليمة ({ $size }): { $path }.
cli-snapshot-same = لم يتغير شيء منذ آخر نسخة احتياطية ({ $ago }): { $path }.
cli-copied = أخذت نسخة وفحصت فوجدت سليمة، وفيها { changes-nom }: { $path }.
cli-restored = استرجع الملف { $path } من النسخة الاحتياطية المأخوذة { $ago }: { $from }.
cli-restored-copy = استرجع الملف { $path } من النسخة { $from }.
cli-restored-lost = { PLURAL($count) ->
    [zero] لم يضع أي تغيير.
    [one] تغيير واحد لاحق لا يوجد في هذه النسخة.
    [two] تغييران لاحقان لا يوجدان في هذه النسخة.
    [few] { $count } تغييرات لاحقة لا توجد في هذه النسخة.
    [many] { $count } تغييرا لاحقا لا يوجد في هذه النسخة.
   *[other] { $count } تغيير لاحق لا يوجد في هذه النسخة.
}
cli-restored-unknown = لم تمكن قراءة الملف السابق، فلا يعرف عدد التغييرات الناقصة في هذه النسخة.
cli-set-aside = الملف السابق محفوظ كما هو في { $path }.
