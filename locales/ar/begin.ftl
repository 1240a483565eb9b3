# التشغيل الأول، وإنقاذ ملف تعذر فتحه.

begin-welcome = أهلا بكم في ورشة
begin-language = لغة الواجهة
begin-letterhead = ترويسة الجماعة أو الجمعية، سطرا سطرا
begin-letterhead-example = المملكة المغربية
begin-letterhead-later = يمكن تركها فارغة وكتابتها لاحقا في الضبط.
begin-empty = البدء بملف فارغ
begin-sample = تجربة الورشة النموذجية
rescue-offer = أحدث نسخة سليمة: { $when } ({ $size })
rescue-lacks =
    { $count ->
        [zero] لا ينقصها شيء مما في الملف.
        [one] ينقصها عمل واحد مما في الملف.
        [two] ينقصها عملان مما في الملف.
        [few] تنقصها { $count } أعمال مما في الملف.
        [many] ينقصها { $count } عملا مما في الملف.
       *[other] ينقصها { $count } عمل مما في الملف.
    }
rescue-restore = المتابعة من هذه النسخة
begin-about = من أول اسم عند الباب إلى المحضر في الليلة نفسها، دون أي شبكة.
begin-empty-about = تنشئون برنامجكم وورشتكم الأولى.
begin-sample-about = أمسية كاملة للتعلم، وعلى كل صفحة منها «بيانات تجريبية».
rescue-title = تعذر فتح الملف
rescue-kept = لم يحذف شيء. يوضع الملف المتضرر جانبا كما هو.
rescue-none = لا نسخة احتياطية سليمة على هذا الحاسوب. ابحثوا عن نسخة على مفتاح USB أو على حاسوب آخر وافتحوها.
rescue-open-other = فتح ملف آخر
begin-letterhead-keys = ↵ سطر جديد، وCtrl ↵ للبدء.
