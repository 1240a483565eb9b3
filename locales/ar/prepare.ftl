# إعداد الورشة قبل انعقادها.

prepare-title = إعداد الورشة
prepare-ready = جاهزة { $share }
prepare-missing = ما ينقص
prepare-complete = كل ما يلزم موجود.
prepare-need-axis = المحور أو العنوان
prepare-need-venue = القاعة
prepare-need-organiser = الجهة المنظمة
prepare-need-agenda = جدول الأعمال
prepare-need-chair = المسير أو الميسر
prepare-need-rapporteur = المقرر
prepare-open = افتتاح الورشة
prepare-to-door = إلى الاستقبال
prepare-sheet = لائحة الحضور الفارغة
prepare-badges = شارات المدعوين
prepare-cards = شارات مرقمة بلا أسماء
prepare-invitations = لائحة المدعوين
prepare-invitations-hint = تتضمن لائحة المدعوين أرقام الهاتف: لا توزع في القاعة.
prepare-papers = للطبع
prepare-setting = { $paper }: قيد الإعداد…
prepare-saved = { $paper }: حفظت في { $path }
prepare-closed = اختتمت هذه الورشة ولم تعد تقبل التغيير.
prepare-identity = بطاقة الورشة
prepare-own-title = عنوان خاص (إن لم يكف المحور)
prepare-number = الرقم
prepare-number-wrong = عدد صحيح، ابتداء من 1.
prepare-date = التاريخ
prepare-part-of-day = فترة اليوم
prepare-axis = المحور
prepare-venue = القاعة
prepare-place = حرر في (المدينة)
prepare-language = لغة الورشة
prepare-not-said = غير محدد
prepare-attendance-taken = يسجل الحضور في هذه الورشة
prepare-room = القاعة والحد الأدنى للحضور
prepare-seats = عدد المقاعد
prepare-seats-hint = ينبه الاستقبال كلما فاق عدد الحاضرين عدد المقاعد.
prepare-least-present = أقل عدد للحاضرين
prepare-least-present-hint = يبين الاستقبال كم ينقص من الحاضرين لبلوغه.
prepare-least-women = أقل نسبة للنساء (%)
prepare-least-women-hint = ينبه الاستقبال ما دامت نسبة النساء دونها، ولا يحتسب من لم يصرح بجنسه.
prepare-share-wrong = عدد صحيح من 1 إلى 100.
prepare-organiser = الجهة المنظمة
prepare-partners = الشركاء
prepare-partner-add = إضافة شريك
prepare-organisation-example = حرفان من اسم الهيئة
prepare-add-name = إضافة «{ $name }»
prepare-remove = حذف
prepare-remove-named = حذف { $name }
prepare-agenda = جدول الأعمال
prepare-begins = ساعة الانعقاد
prepare-begins-wrong = ساعة من قبيل { $example }.
prepare-hours-opened = افتتحت الورشة على الساعة { $hour }، ومنها تحسب الساعات.
prepare-hours-proposed = لم تحدد ساعة الانعقاد بعد: تحسب الساعات من { $hour } على سبيل الاقتراح.
prepare-point = نقطة
prepare-new-point = نقطة جديدة، ثم ↵
prepare-minutes = المدة بالدقائق
prepare-minutes-short = دقيقة
prepare-templates = أو ابدأ من جدول معتاد:
prepare-templates-add = إضافة جدول معتاد
prepare-template-evening = لقاء بمراسم
prepare-template-groups = مجموعات عمل
prepare-template-short = لقاء قصير
prepare-point-welcome = كلمة ترحيبية
prepare-point-quran = تلاوة آيات من القرآن الكريم
prepare-point-anthem = النشيد الوطني
prepare-point-opening = كلمة افتتاحية
prepare-point-talk = عرض الموضوع
prepare-point-debate = مناقشة عامة
prepare-point-groups = العمل في مجموعات
prepare-point-sharing = عرض أعمال المجموعات
prepare-point-break = استراحة
prepare-point-reading = قراءة التوصيات واعتمادها
prepare-point-closing = اختتام
prepare-ends = تنتهي حوالي { $hour }
prepare-happens = نوع النقطة { $number }
prepare-happens-none = نوع غير محدد
prepare-leads-of = من يتولى: { $point }
prepare-lead-add = يتولاها…
prepare-not-on-list = ليس في اللائحة بعد
prepare-preamble = الأهداف والسياق والمرجعيات
prepare-kind-aim = الأهداف
prepare-kind-context = السياق
prepare-kind-basis = المرجعيات القانونية
prepare-basis-unchecked =
    { $count ->
        [one] مرجع واحد غير متحقق منه: على المقرر أن يراجعه قبل إصدار المحضر.
        [two] مرجعان غير متحقق منهما: على المقرر أن يراجعهما قبل إصدار المحضر.
        [few] { $count } مراجع غير متحقق منها: على المقرر أن يراجعها قبل إصدار المحضر.
        [many] { $count } مرجعا غير متحقق منها: على المقرر أن يراجعها قبل إصدار المحضر.
       *[other] { $count } مرجع غير متحقق منها: على المقرر أن يراجعها قبل إصدار المحضر.
    }
prepare-basis-check = مرجع متحقق منه
prepare-unchecked = غير متحقق منه
prepare-law-add = إضافة مرجع قانوني
prepare-law-communes = بناء على القانون التنظيمي رقم 113.14 المتعلق بالجماعات، الصادر بتنفيذه الظهير الشريف رقم 1.15.85 بتاريخ 20 من رمضان 1436 (7 يوليوز 2015)
prepare-law-mechanisms = بناء على المادة 119 من القانون التنظيمي رقم 113.14، المتعلقة بالآليات التشاركية للحوار والتشاور
prepare-law-equality = بناء على المادة 120 من القانون التنظيمي رقم 113.14، المتعلقة بهيئة المساواة وتكافؤ الفرص ومقاربة النوع
prepare-law-petitions = بناء على المواد من 121 إلى 125 من القانون التنظيمي رقم 113.14، المتعلقة بالعرائض
prepare-law-constitution = بناء على الفصول 12 و13 و136 من الدستور
prepare-law-constitution-petitions = بناء على الفصل 139 من الدستور، المتعلق بالآليات التشاركية والعرائض
prepare-law-programme = بناء على المرسوم رقم 2.16.301 بتاريخ 29 يونيو 2016، المتعلق ببرنامج عمل الجماعة
prepare-law-information = بناء على القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات
prepare-new-line = سطر جديد، ثم ↵
prepare-people = المدعوون والأدوار
prepare-people-count =
    { $count ->
        [zero] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
prepare-invite = دعوة شخص
prepare-person-example = حرفان من الاسم، أو اسم جديد
prepare-already = في اللائحة
prepare-roles-of = أدوار { $name }
prepare-off-list = حذف من اللائحة
prepare-programme = البرنامج
prepare-programme-title = عنوان البرنامج
prepare-series = عنوان سلسلة الورشات
prepare-first-year = من سنة
prepare-last-year = إلى سنة
prepare-axes = محاور البرنامج
prepare-one-axis = محور
prepare-new-axis = محور جديد، ثم ↵
prepare-key-move = ترتيب السطر
prepare-key-new = سطر جديد
prepare-next-card = البطاقة التالية
prepare-card-before = البطاقة السابقة
prepare-next-missing = إلى ما ينقص
prepare-attendance-more = تؤشر هذه الخانة من تلقاء نفسها عند أول تسجيل في الاستقبال. من دونها لا يذكر المحضر ولا الإحصائيات عدد الحاضرين.
prepare-minutes-more = اكتب مدة كل نقطة لتظهر ساعة النقطة التي تليها.
prepare-carried = ما زال مفتوحا من الورشات السابقة
prepare-carried-count =
    { $count ->
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
       *[other] { $count } توصية
    }
prepare-carried-all = عرضها كلها
prepare-people-all = إظهار الجميع ({ $count })
