# الشاشة الأولى: البرامج وورشاتها، وحال الملف.

home-turn-running = جارية الآن
home-turn-next = الورشة القادمة
home-turn-latest = آخر ورشة
home-open = إلى الورشة
home-list = قائمة الورشات
home-new-workshop = ورشة جديدة
home-new-like-last = مثل آخر ورشة في البرنامج، برقم موال
home-duplicate = تكرار الورشة المحددة
home-new-programme = برنامج جديد
home-move = تنقل
home-no-axis = دون محور
home-not-opened = لم تفتتح بعد
home-no-workshop = لا ورشة في هذا البرنامج بعد.
home-attendance-not-taken = لم يسجل الحضور
home-women =
    { $count ->
        [zero] لا نساء
        [one] امرأة واحدة
        [two] امرأتان
        [few] { $count } نساء
        [many] { $count } امرأة
       *[other] { $count } امرأة
    }
home-men =
    { $count ->
        [zero] لا رجال
        [one] رجل واحد
        [two] رجلان
        [few] { $count } رجال
        [many] { $count } رجلا
       *[other] { $count } رجل
    }
home-others =
    { $count ->
        [zero] الجميع صرحوا
        [one] شخص واحد لم يصرح
        [two] شخصان لم يصرحا
        [few] { $count } لم يصرحوا
        [many] { $count } لم يصرحوا
       *[other] { $count } لم يصرحوا
    }
home-present =
    { $count ->
        [zero] لا حضور بعد
        [one] حاضر واحد
        [two] حاضران
        [few] { $count } حاضرين
        [many] { $count } حاضرا
       *[other] { $count } حاضر
    }
home-recommendations =
    { $count ->
        [zero] لا توصيات
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
        [many] { $count } توصية
       *[other] { $count } توصية
    }
home-minutes-issued = صدر المحضر
home-minutes-none = لم يصدر المحضر
home-workshop-made = أنشئت ورشة جديدة
home-programme-made = أنشئ البرنامج
home-empty = ملفكم فارغ. أول خطوة: برنامج وورشته الأولى.
home-create-first = إنشاء برنامج وورشة
home-try-sample = تجربة الورشة النموذجية
home-programme-title = عنوان البرنامج
home-programme-example = تطوان جماعة منفتحة
home-programme-first-year = من سنة
home-programme-last-year = إلى سنة
home-programme-axes = المحاور، محور في كل سطر
home-programme-later = يمكن إضافة المحاور أو تغييرها لاحقا.
home-programme-create = إنشاء
home-programme-with-workshop = إنشاء مع ورشة أولى
home-dossier = الملف
home-file = اسم الملف
home-other-dossier = هذا ملف آخر، وليس ملف هذا الحاسوب.
home-own = العودة إلى ملف هذا الحاسوب
home-copied = آخر نسخة خارج هذا الحاسوب
home-copied-never = لم تؤخذ أي نسخة خارج هذا الحاسوب. إن ضاع الحاسوب ضاع الملف.
home-copied-old = مر أكثر من أسبوع على آخر نسخة خارج هذا الحاسوب.
home-copy = حفظ نسخة خارج الحاسوب
home-snapshot = آخر نسخة احتياطية على هذا الحاسوب
home-snapshot-never = لم تؤخذ بعد
home-open-other = فتح ملف آخر
home-merge = دمج ملف الحاسوب الآخر
home-merge-title = نتيجة الدمج
home-merge-nothing = لا جديد في الملف الآخر.
home-merge-new = عناصر جديدة
home-merge-changed = عناصر تغيرت
home-merge-gone = عناصر حذفت
home-merge-repaired = عولجت
home-merge-review = للمراجعة
home-repair-needed = حذف في حاسوب واستعمل في الآخر، فأعيد.
home-repair-span = سبقت نهايته بدايته، فجعلت النهاية عند البداية.
home-repair-floor = كانت الكلمة مفتوحة لأكثر من شخص، فأنهيت هذه عند بداية التي تليها.
home-repair-ring = أدمجت عناصر بعضها في بعض على شكل حلقة، فألغي أحدث إدماج.
home-repair-forgotten = أدمجت في بطاقة محيت بياناتها على حاسوب آخر، فألغي الإدماج. إن كان الشخص نفسه فامح بياناته أيضا.
home-review-both-texts = كتب نصان في آن واحد. يظهر أحدثهما، والآخر محفوظ.
home-review-one-of-two = كتبت قيمتان في آن واحد: «{ $shown }» هي الظاهرة، والأخرى «{ $other }».
home-review-clash = { $kind } { $number }: أعطي هذا الرقم أكثر من مرة.
home-review-after-closing = الورشة { $number } كانت مختتمة هنا ووصلتها تغييرات. راجع محضرها.
home-review-clock-ahead = ساعة الحاسوب الآخر متقدمة على هذه. الفارق بالدقائق: { $minutes }
home-copy-where = اختر مكان النسخة في نافذة النظام التي فتحت: مفتاح USB مثلا.
home-programme-keys = ↵ محور جديد، و↵ في سطر فارغ ينشئ البرنامج مع ورشته الأولى.
