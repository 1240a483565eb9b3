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
cli-merge-nothing = لا جديد: كل ما في { $other } موجود في { $path }.
cli-merged = أضيفت تغييرات { $other } إلى { $path }، وعددها { $entries }.
cli-merge-rows = عناصر جديدة: { $new }؛ عناصر تغيرت: { $changed }؛ عناصر حذفت: { $gone }.
cli-merge-repaired = عولج ما لم يكن ليجتمع مما كتب في الحاسوبين:
cli-merge-review = أمور يحسن أن تراجعها:
cli-merge-thing = { $kind } «{ $label }»
cli-merge-repair-needed = { $thing }: حذف في حاسوب واستعمل في الآخر، فأعيد.
cli-merge-repair-span = { $thing }: سبقت نهايته بدايته، فجعلت النهاية عند البداية.
cli-merge-repair-floor = { $thing }: كانت الكلمة مفتوحة لأكثر من شخص، فأنهيت هذه عند بداية التي تليها.
cli-merge-repair-ring = { $thing }: أدمجت توصيات بعضها في بعض على شكل حلقة، فألغي أحدث إدماج.
cli-merge-both-texts = { $thing }: كتب نصان في آن واحد. يظهر أحدثهما، والآخر محفوظ؛ اختر ما يصلح منهما.
cli-merge-one-of-two = { $thing }: كتبت قيمتان في آن واحد. تظهر «{ $shown }»، وكتب في الآخر «{ $other }»؛ تأكد من الصحيح.
cli-merge-clash = { $kind } { $number }: أعطي هذا الرقم { $count } مرات؛ ميز بينها قبل الطباعة.
cli-merge-after-closing = الورشة رقم { $number } كانت مغلقة هنا، ووصلتها تغييرات سبقت العلم بإغلاقها ({ $count }). راجع محضرها.
cli-merge-clock-ahead = ساعة الحاسوب الآخر متقدمة على هذه بنحو { $minutes } دقيقة. اضبط الساعتين.
