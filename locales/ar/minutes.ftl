# شاشة المحضر: أي وثيقة، وما ينقصها، ونصوصها، وصفحاتها كما تُطبع.

minutes-paper = الوثيقة
minutes-paper-minutes = المحضر
minutes-paper-attendance = لائحة الحضور
minutes-paper-blank = ورقة حضور للتوقيع
minutes-paper-recommendations = جدول التوصيات
minutes-paper-pack = ملف اللجنة
minutes-language = اللغة
minutes-version = النسخة
minutes-version-internal = داخلية
minutes-version-public = للعموم
minutes-public-leaves-out = لا تذكر أسماء من لم يوافقوا على النشر، ولا أوقات حضورهم، ولا الأعداد الأقل من 5.
minutes-before =
    { $count ->
        [zero] لا شيء قبل الإصدار
        [one] أمر واحد قبل الإصدار
        [two] أمران قبل الإصدار
        [few] { $count } أمور قبل الإصدار
        [many] { $count } أمرا قبل الإصدار
       *[other] { $count } أمر قبل الإصدار
    }
minutes-before-closing =
    { $count ->
        [zero] لا شيء قبل اختتام الورشة
        [one] أمر واحد قبل اختتام الورشة
        [two] أمران قبل اختتام الورشة
        [few] { $count } أمور قبل اختتام الورشة
        [many] { $count } أمرا قبل اختتام الورشة
       *[other] { $count } أمر قبل اختتام الورشة
    }
minutes-ready = لا شيء ينقص المحضر.
minutes-fix = إصلاح
minutes-check-nobody = لم يُسجَّل حضور أي أحد
minutes-check-floor = الكلمة ما زالت عند أحد المتدخلين
minutes-check-chair = لم يُحدَّد مسير اللقاء أو مسيرته
minutes-check-function = مهمة من سيّر اللقاء أو صفته غير مذكورة
minutes-check-rapporteur = لم يُحدَّد مقرر اللقاء أو مقررته
minutes-check-copy = لا نسخة على قرص آخر منذ أكثر من عشر دقائق
minutes-check-axis =
    { $count ->
        [zero] لا توصيات دون محور
        [one] توصية واحدة دون محور
        [two] توصيتان دون محور
        [few] { $count } توصيات دون محور
        [many] { $count } توصية دون محور
       *[other] { $count } توصية دون محور
    }
minutes-check-undecided =
    { $count ->
        [zero] بُتَّ في كل التوصيات
        [one] توصية واحدة لم يُبَتّ فيها
        [two] توصيتان لم يُبَتّ فيهما
        [few] { $count } توصيات لم يُبَتّ فيها
        [many] { $count } توصية لم يُبَتّ فيها
       *[other] { $count } توصية لم يُبَتّ فيها
    }
minutes-check-unknown =
    { $count ->
        [zero] لم يُغفَل سؤال أحد عن جنسه
        [one] حاضر واحد لم يُسأل عن جنسه
        [two] حاضران لم يُسألا عن جنسهما
        [few] { $count } حاضرين لم يُسألوا عن جنسهم
        [many] { $count } حاضرا لم يُسألوا عن جنسهم
       *[other] { $count } حاضرا لم يُسألوا عن جنسهم
    }
minutes-check-signatures =
    { $count ->
        [zero] التوقيعات على الورق تطابق الحضور المسجل
        [one] الفرق بين التوقيعات على الورق والحضور المسجل واحد
        [two] الفرق بين التوقيعات على الورق والحضور المسجل اثنان
        [few] الفرق بين التوقيعات على الورق والحضور المسجل { $count }
        [many] الفرق بين التوقيعات على الورق والحضور المسجل { $count }
       *[other] الفرق بين التوقيعات على الورق والحضور المسجل { $count }
    }
minutes-check-silent =
    { $count ->
        [zero] لكل مداخلة نقط مدونة
        [one] مداخلة واحدة تجاوزت دقيقة ولم يُدوَّن منها شيء
        [two] مداخلتان تجاوزتا دقيقة ولم يُدوَّن منهما شيء
        [few] { $count } مداخلات تجاوزت دقيقة ولم يُدوَّن منها شيء
        [many] { $count } مداخلة تجاوزت دقيقة ولم يُدوَّن منها شيء
       *[other] { $count } مداخلة تجاوزت دقيقة ولم يُدوَّن منها شيء
    }
minutes-check-author =
    { $count ->
        [zero] لكل توصية صاحب
        [one] توصية واحدة من مداخلة بلا صاحب
        [two] توصيتان من مداخلات بلا صاحب
        [few] { $count } توصيات من مداخلات بلا صاحب
        [many] { $count } توصية من مداخلات بلا صاحب
       *[other] { $count } توصية من مداخلات بلا صاحب
    }
minutes-check-quoted =
    { $count ->
        [zero] كل التدخلات مصوغة
        [one] تدخل واحد يُقتبس حرفيا، ما لم يُختر فعل ينقله
        [two] تدخلان يُقتبسان حرفيا، ما لم يُختر فعل ينقلهما
        [few] { $count } تدخلات تُقتبس حرفيا، ما لم تُختر أفعال تنقلها
        [many] { $count } تدخلا تُقتبس حرفيا، ما لم تُختر أفعال تنقلها
       *[other] { $count } تدخل تُقتبس حرفيا، ما لم تُختر أفعال تنقلها
    }
minutes-check-untranslated =
    { $count ->
        [zero] كل النصوص متوفرة بهذه اللغة ({ $language })
        [one] نص واحد غير متوفر بهذه اللغة ({ $language })، فيُطبع بلغته
        [two] نصان غير متوفرين بهذه اللغة ({ $language })، فيُطبعان بلغتهما
        [few] { $count } نصوص غير متوفرة بهذه اللغة ({ $language })، فتُطبع بلغتها
        [many] { $count } نصا غير متوفر بهذه اللغة ({ $language })، فتُطبع بلغتها
       *[other] { $count } نص غير متوفر بهذه اللغة ({ $language })، فتُطبع بلغتها
    }
minutes-close = اختتام الورشة
minutes-close-how = الورشة مفتوحة والمحضر مسودة. بعد الاختتام لا تتغير الكلمة والنصوص والقرارات إلا بإعادة الفتح.
minutes-close-anyway = ما ورد أعلاه يبقى على حاله إن اختُتمت الآن.
minutes-closed = الورشة مختتمة، وسجلها لا يتغير.
minutes-reopen = إعادة فتح الورشة
minutes-edit = تحرير النصوص
minutes-checks = ما قبل الإصدار
minutes-save = حفظ PDF
minutes-save-sheet = حفظ جدول بيانات
minutes-save-pack = حفظ ملف اللجنة
minutes-saved = حُفظ الملف.
minutes-saved-at = حُفظ في:
minutes-texts = نصوص المحضر
minutes-filter = أي النصوص
minutes-filter-all = الكل
minutes-filter-quoted = تُقتبس حرفيا
minutes-filter-untranslated = دون ترجمة
minutes-no-texts = لا نصوص هنا.
minutes-fixed = الورشة مختتمة: أعد فتحها لتصحيح نصوصها. الترجمات تبقى ممكنة.
minutes-preamble = الديباجة
minutes-outside = خارج المداخلات
minutes-decisions = القرارات
minutes-recommendations = التوصيات
minutes-nameless = متدخل دون اسم
minutes-text = النص
minutes-text-numbered = نص التوصية { $number }
minutes-text-in = الترجمة ({ $language })
minutes-report = كيف يُنقل القول
minutes-verb = الفعل
minutes-verb-none = فعل يُختار تلقائيا
minutes-form = الصيغة
minutes-form-none = لم يُختر: يُقتبس كما كُتب
minutes-form-noun = عبارة اسمية، مثل: تفعيل آلية العرائض
minutes-form-clause = بعد «أن»، مثل: الجمعية منخرطة في التتبع
minutes-form-sentence = جملة تامة تُنقل كما هي
minutes-quoted-how = ما لم يُختر له فعل يُطبع مقتبسا كما كُتب. مثال: «تفعيل آلية العرائض» تصير مع فعل: أكدت المتدخلة على تفعيل آلية العرائض. Ctrl+Enter يقبل المقترح وينتقل إلى السطر التالي؛ وتظهر النتيجة في الصفحة بجانبه.
minutes-accept = قبول: { $report }
minutes-accept-all = قبول المقترح لكل ما بقي ({ $count })
minutes-accept-every = قبول المقترح للكل
minutes-preview = المعاينة
minutes-fresh = محدَّثة
minutes-stale = قيد التحديث
minutes-page = الصفحة { $page } من { $pages }
minutes-pages = الصفحتان { $from } و{ $to } من { $pages }
minutes-sheets = صفحات الوثيقة
minutes-previous = الصفحة السابقة
minutes-next = الصفحة التالية
minutes-spread = صفحة أو صفحتان
minutes-one = صفحة
minutes-two = صفحتان
minutes-next-language = لغة أخرى
