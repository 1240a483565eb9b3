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
cli-nothing-asked = لا يوجد ما يبحث عنه في هذا الطلب. اكتب حرفا أو رقما واحدا على الأقل.
cli-nothing-found = لم يعثر على شيء. جرب كلمة أقصر أو كتابة أخرى للاسم.
cli-no-pairs = لا يوجد ما يبدو مكررا.
cli-match-exact = مطابق تماما
cli-match-name = الاسم نفسه
cli-match-phone = رقم الهاتف
cli-match-prefix = بداية الكلمات
cli-match-similar = قريب
cli-pair-same-phone = رقم الهاتف نفسه
cli-pair-same-name = الاسم نفسه
cli-pair-similar-name = اسم قريب
cli-pair-same-organisation = الجهة نفسها
