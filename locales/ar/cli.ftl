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
cli-merge-repair-ring = { $thing }: أدمجت عناصر بعضها في بعض على شكل حلقة، فألغي أحدث إدماج.
cli-merge-repair-forgotten = { $thing }: أدمجت في بطاقة محيت بياناتها على حاسوب آخر، فألغي الإدماج.
cli-merge-both-texts = { $thing }: كتب نصان في آن واحد. يظهر أحدثهما، والآخر محفوظ؛ اختر ما يصلح منهما.
cli-merge-one-of-two = { $thing }: كتبت قيمتان في آن واحد. تظهر «{ $shown }»، وكتب في الآخر «{ $other }»؛ تأكد من الصحيح.
cli-merge-clash = { $kind } { $number }: أعطي هذا الرقم { $count } مرات؛ ميز بينها قبل الطباعة.
cli-merge-after-closing = الورشة رقم { $number } كانت مغلقة هنا، ووصلتها تغييرات سبقت العلم بإغلاقها ({ $count }). راجع محضرها.
cli-merge-clock-ahead = ساعة الحاسوب الآخر متقدمة على هذه بنحو { $minutes } دقيقة. اضبط الساعتين.
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
cli-salvaged = أعيد بناء { $path } كله من سجله. الملف المتضرر محفوظ كما هو في { $aside }.
cli-offer = { PLURAL($count) ->
    [zero] آخر نسخة احتياطية سليمة أخذت { $ago }، ولا ينقصها شيء.
   *[other] آخر نسخة احتياطية سليمة أخذت { $ago }، وينقصها { changes-nom }.
}
cli-offer-unknown = آخر نسخة احتياطية سليمة أخذت { $ago }. لا يعرف ما ينقصها، لأن سجل الملف المتضرر لا يقرأ.
cli-offer-none = لا توجد نسخة احتياطية سليمة في هذا الحاسوب.

# doctor: what was found, then what to do
doctor-sound = الملف { $path } سليم كله: صفحاته وسجله وجداوله، وفيه { changes-nom }.
doctor-foreign-log = الملف { $path } سليم، لكن بجواره سجل ‎-wal ليس له.
doctor-tables-differ = جداول الملف { $path } لا تطابق سجله، والسجل سليم. عدد الاختلافات: { $count }.
doctor-damaged = الملف { $path } متضرر. عدد مواضع الخلل: { $count }.
doctor-set-aside = كان الملف { $path } متضررا فوضع جانبا كما هو في { $aside }.
doctor-older = هو من إصدار أقدم، وسيحدث عند أول كتابة فيه بعد أخذ نسخة احتياطية.
doctor-in-use = يعمل فيه الآن برنامج آخر.
doctor-not-closed = لم تنته آخر جلسة عمل فيه كما ينبغي، كأن ينقطع التيار. سيفحص كله عند فتحه.
doctor-removable = هو على قرص متنقل: تمكن قراءته هناك، ولا يكتب فيه.
doctor-network = هو على قرص في الشبكة: تمكن قراءته هناك، ولا يكتب فيه.
doctor-snapshots = { PLURAL($count) ->
    [one] له نسخة احتياطية واحدة سليمة، أخذت { $ago }.
    [two] له نسختان احتياطيتان سليمتان، أخذت أحدثهما { $ago }.
    [few] له { $count } نسخ احتياطية سليمة، أخذت أحدثها { $ago }.
   *[other] له { $count } نسخة احتياطية سليمة، أخذت أحدثها { $ago }.
}
doctor-no-snapshot = ليست له أي نسخة احتياطية سليمة في هذا الحاسوب.
doctor-unsound = نسخة احتياطية غير سليمة: { $path }.
doctor-unforgotten = { PLURAL($count) ->
    [one] نسخة احتياطية واحدة أخذت قبل محو معطيات شخص وما زالت فيها. احذفها من { $path } متى استغنيت عنها.
    [two] نسختان احتياطيتان أخذتا قبل محو معطيات شخص وما زالت فيهما. احذفهما من { $path } متى استغنيت عنهما.
    [few] { $count } نسخ احتياطية أخذت قبل محو معطيات شخص وما زالت فيها. احذفها من { $path } متى استغنيت عنها.
   *[other] { $count } نسخة احتياطية أخذت قبل محو معطيات شخص وما زالت فيها. احذفها من { $path } متى استغنيت عنها.
}
doctor-copied = آخر نسخة خارجية أخذت { $ago }: { $path }.
doctor-never-copied = لم تؤخذ منه أي نسخة خارج هذا الحاسوب بعد. خذ واحدة إلى مفتاح USB بالأمر copy.
doctor-free = المساحة الفارغة على القرص: { $size }.
doctor-low = لم تبق على القرص إلا { $size }. أفرغ بعض المساحة.
doctor-nothing = كل شيء على ما يرام.
doctor-rebuild = ما يجب فعله: نفذ الأمر rebuild، فهو يعيد البناء من السجل ولا يضيع شيئا.
doctor-restore = ما يجب فعله: نفذ الأمر restore لاسترجاع أحدث نسخة احتياطية سليمة. ما كان في مكانها يبقى محفوظا جانبا.
doctor-find-copy = ما يجب فعله: ابحث عن نسخة على مفتاح USB أو حاسوب آخر، ثم استرجعها بالأمر restore مع ‎--from. احتفظ بالملف المتضرر.
doctor-update = ما يجب فعله: حدث البرنامج.
doctor-copy-here = ما يجب فعله: انسخ الملف إلى هذا الحاسوب بالأمر copy واعمل في النسخة.
doctor-choose-another = ما يجب فعله: اختر ملفا آخر.
doctor-gain-access = ما يجب فعله: تحقق من أن الملف في متناول هذا الحاسوب وأن قراءته مسموح لك بها.
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
cli-importing = { $done } سطر…
cli-import-people = أشخاص في اللائحة: { $count }.
cli-import-row = السطر { $row }: { $said }
