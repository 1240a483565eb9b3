# الدليل: الأشخاص والهيئات.

directory-title = دليل الأشخاص والهيئات
directory-people = الأشخاص
directory-organisations = الهيئات
directory-pairs = تكرار محتمل
directory-entry = البطاقة المفتوحة
directory-list = اللائحة
directory-choose = اختيار
directory-choose-back = اختيار السابق
directory-edit = تعديل البطاقة
directory-back = رجوع إلى البحث
directory-search = البحث في الدليل
directory-search-people = اسم أو رقم هاتف
directory-search-organisations = اسم هيئة
directory-new = جديد
directory-new-person = شخص جديد
directory-new-organisation = هيئة جديدة
directory-last-people = لائحة آخر ورشة، { $date }
directory-last-organisations = هيئات آخر ورشة، { $date }
directory-none-yet = لا شيء هنا بعد. اكتب اسما للبحث في الدليل كله، أو أضف بطاقة جديدة.
directory-none-found = لا نتيجة بهذا الاسم.
directory-choose-one = لم تفتح أي بطاقة
directory-choose-how = اختر اسما من اللائحة بالأسهم، أو ابحث في الدليل كله.
directory-name = الاسم
directory-honorific = صيغة المناداة (السيد، الدكتور...)
directory-sex = الجنس، كما صرح به
directory-sex-source = مصدر معلومة الجنس
directory-age = الفئة العمرية
directory-gender = التذكير والتأنيث في الجمل
directory-gender-more = لكتابة الجمل فقط، ولا تدخل في الإحصائيات.
directory-organisation = الهيئة أو الجمعية
directory-add-organisation = هيئة جديدة: «{ $name }»
directory-function = المهمة
directory-kind = صنف الهيئة
directory-phone = الهاتف
directory-email = البريد الإلكتروني
directory-private = لا يظهر في أي محضر.
directory-not-known = غير معروف
directory-open = فتح
directory-open-named = فتح بطاقة { $name }
directory-consents = الموافقات
directory-yes = نعم
directory-no = لا
directory-not-asked = لم يسجل أي جواب
directory-also = ما يصحح هنا يصحح أيضا في لائحة: { $workshops }
directory-evenings = المشاركات
directory-no-evenings = لا مشاركة مسجلة.
directory-workshop = الورشة { $number }، { $date }
directory-name-latin = الاسم بالحروف اللاتينية
directory-name-arabic = الاسم بالحروف العربية
directory-name-more = يبحث به أيضا، ويكتب في الوثائق المحررة بهذه الحروف.
directory-merge = دمج مع بطاقة أخرى
directory-merge-these = دمج
directory-merge-first = دمج أول زوج
directory-merge-named = دمج { $one } و{ $other }
directory-merge-title = بطاقتان لشخص واحد
directory-merge-with = البطاقة الأخرى
directory-merge-how = اختر الصحيح في كل سطر. يبقى ما سجل في البطاقتين من مشاركات وموافقات، ويبحث بالاسمين معا. ولا تتغير الورشات المختومة. ويمكن التراجع.
directory-merge-same = لا فرق بين البطاقتين.
directory-merge-do = دمج البطاقتين
directory-merged = بطاقات أدمجت في هذه
directory-unmerge = فصل
directory-unmerge-named = فصل بطاقة { $name }
directory-affiliations = مهام وانتماءات أخرى
directory-affiliation-add = إضافة انتماء: اسم الهيئة
directory-affiliation-strike = حذف الانتماء إلى { $name }
directory-since = ابتداء من
directory-until = إلى غاية
directory-from-day = من { $date }
directory-to-day = إلى { $date }
directory-came-present = حضور مسجل
directory-came-excused = اعتذار عن الحضور
directory-came-represented = حضر من ينوب
directory-came-absent = غياب
directory-came-listed = في اللائحة دون حضور مسجل
directory-represented-by = النيابة: { $name }
directory-also-then = وكذلك حينها: { $what }
directory-hours = أوقات الحضور
directory-section-translations = بلغات أخرى
directory-section-merged = بطاقة أدمجت في هذه
directory-badge = الشارة { $number }
directory-badge-number = رقم الشارة
directory-presence = الحضور
directory-floor = أخذ الكلمة
directory-proposals = المقترحات
directory-member = عضوية
directory-create = إضافة إلى الدليل
directory-like = توجد في الدليل أسماء مماثلة. فتح إحداها:
directory-data = بيانات هذا الشخص
directory-data-of = كل ما يحفظه الملف عن { $name }
directory-section-person = في الدليل
directory-section-affiliations = انتماءات أخرى
directory-copy = نسخ النص
directory-copied = نسخت البيانات نصا.
directory-forget = محو بيانات هذا الشخص
directory-forget-for-ever = لا رجعة في هذا المحو: لا يمكن التراجع عنه، ولو بعد إعادة التشغيل.
directory-forget-what = يمحى الاسم وصيغة المناداة والمهمة ووسائل الاتصال من الدليل ومن كل الورشات ومن سجل التغييرات. ويبقى الحضور والأرقام دون اسم.
directory-forget-type = للتأكيد اكتب الاسم كما هو:
directory-forget-do = محو نهائي
directory-forgotten = محيت بيانات هذا الشخص
directory-forgotten-more = لا يحفظ الملف عنه سوى أرقام دون اسم.
directory-forgotten-done = محيت البيانات نهائيا.
directory-no-pairs = لا يبدو أن أحدا سجل مرتين
directory-no-pairs-more = تقارن الأسماء وأرقام الهاتف والهيئات في الدليل كله.
directory-pairs-only-shown = قد يكون هؤلاء شخصا واحدا سجل مرتين. هذا تنبيه فقط: لا يدمج شيء من تلقاء نفسه.
directory-likely = مرجح
directory-possible = ممكن
directory-reason-same-phone = رقم الهاتف نفسه
directory-reason-same-name = الاسم نفسه
directory-reason-similar-name = اسمان متقاربان
directory-reason-same-organisation = الهيئة نفسها
directory-its-people =
    { $count ->
        [zero] لا يمثلها أحد في الدليل
        [one] يمثلها شخص واحد
        [two] يمثلها شخصان
        [few] يمثلها { $count } أشخاص
        [many] يمثلها { $count } شخصا
       *[other] يمثلها { $count } شخص
    }
directory-workshops-count =
    { $count ->
        [zero] لا ورشة
        [one] ورشة واحدة
        [two] ورشتان
        [few] { $count } ورشات
        [many] { $count } ورشة
       *[other] { $count } ورشة
    }
directory-its-workshops =
    { $count ->
        [zero] لم تمثل في أي ورشة
        [one] كانت ممثلة في ورشة واحدة
        [two] كانت ممثلة في ورشتين
        [few] كانت ممثلة في { $count } ورشات
        [many] كانت ممثلة في { $count } ورشة
       *[other] كانت ممثلة في { $count } ورشة
    }
directory-turns =
    { $count ->
        [zero] لا مداخلة
        [one] مداخلة واحدة
        [two] مداخلتان
        [few] { $count } مداخلات
        [many] { $count } مداخلة
       *[other] { $count } مداخلة
    }
directory-proposed =
    { $count ->
        [zero] لا توصية
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
        [many] { $count } توصية
       *[other] { $count } توصية
    }
directory-more-pairs =
    { $count ->
        [zero] لا غيرها.
        [one] ويوجد زوج آخر أقل ترجيحا.
        [two] ويوجد زوجان آخران أقل ترجيحا.
        [few] وتوجد { $count } أزواج أخرى أقل ترجيحا.
        [many] ويوجد { $count } زوجا آخر أقل ترجيحا.
       *[other] ويوجد { $count } زوج آخر أقل ترجيحا.
    }
