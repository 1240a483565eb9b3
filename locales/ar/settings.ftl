# الضبط: المظهر والترويسة والنسخ الاحتياطية.

settings-title = الضبط
settings-look = المظهر
settings-language = لغة الواجهة
settings-text-size = حجم النص
settings-theme = الألوان
settings-theme-system = مثل النظام
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-contrast = تباين قوي
settings-still = دون حركة
settings-letter-keys = اختصارات من حرف واحد خارج النصوص
settings-session = الجلسة والقاعة
settings-speech-minutes = مدة التدخل بالدقائق
settings-speech-problem = عدد من 1 إلى 60
settings-hall-names = الأسماء على شاشة القاعة
settings-names-full = كاملة
settings-names-first = الاسم الأول
settings-names-badge = رقم الشارة
settings-hall-balance = توازن النساء والرجال على شاشة القاعة
settings-hall-balance-how = في القاعة وفي الكلمة، للمجموعات وحدها؛ لا يظهر شيء إذا كانت المجموعة صغيرة.
settings-letterhead = الترويسة
settings-letterhead-lines = أسطر الترويسة، سطرا سطرا
settings-letterhead-hint = تطبع في أعلى المحاضر ولوائح الحضور.
settings-privacy = إعلام المشاركين بمعطياتهم
settings-privacy-text = نص الإعلام
settings-privacy-offer = اقتراح صيغة
settings-privacy-save = حفظ النص
settings-privacy-unsaved = لم يحفظ هذا النص بعد. راجعه مع المسؤول عن المعطيات قبل حفظه.
settings-privacy-words = تسجل أسماء المشاركين وصفاتهم في لائحة الحضور لإعداد محضر اللقاء وإحصائيات المشاركة حسب النوع. الجواب عن كل سؤال اختياري. تحفظ المعطيات على حاسوب الجهة المنظمة ولا تنشر الأسماء إلا بموافقة أصحابها. لكل شخص أن يطلع على معطياته ويطلب تصحيحها أو محوها، طبقا للقانون رقم 09.08.
settings-copies = النسخ الاحتياطية
settings-copies-hint = تؤخذ على هذا الحاسوب من تلقاء نفسها، وتضيع إن ضاع. احفظ أيضا نسخة خارجه، على مفتاح USB مثلا.
settings-snapshot-now = أخذ نسخة احتياطية على هذا الحاسوب
settings-snapshot-taken = أخذت نسخة احتياطية على هذا الحاسوب، وفحصت فوجدت سليمة.
settings-copy = حفظ نسخة خارج الحاسوب
settings-copy-saved = حفظت النسخة وفحصت: { $path }
settings-snapshots = قائمة النسخ الاحتياطية
settings-no-snapshots = لا نسخ احتياطية بعد.
settings-restore = استرجاع
settings-restore-when = استرجاع نسخة { $when }
settings-restore-title = استرجاع نسخة احتياطية
settings-restore-back = يعود الملف كله إلى ما كان عليه: { $when }.
settings-restore-loses =
    { $count ->
        [zero] لا ينقصها أي تغيير.
        [one] يضيع تغيير واحد لاحق.
        [two] يضيع تغييران لاحقان.
        [few] تضيع { $count } تغييرات لاحقة.
        [many] يضيع { $count } تغييرا لاحقا.
       *[other] يضيع { $count } تغيير لاحق.
    }
settings-restore-unknown = يزول من الملف كل ما كتب بعد ذلك.
settings-restore-before = قبل ذلك تؤخذ نسخة احتياطية من الحال الراهنة، ويمكن استرجاعها من هنا.
settings-restore-sure = فهمت، أريد استرجاع هذه النسخة
settings-restored = استرجع الملف.
settings-key-theme = تغيير الألوان
settings-about = عن البرنامج
settings-version = ورشة، الإصدار { $version }
settings-licence = برنامج حر، برخصة MIT أو Apache-2.0 حسب اختيارك.
settings-fonts = الخطوط برخصة SIL Open Font License 1.1.
settings-offline = لا يتصل البرنامج بأي شبكة، ولا يغادر شيء هذا الحاسوب.
settings-copy-where = اختر مكان النسخة في نافذة النظام التي فتحت.
