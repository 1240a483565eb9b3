# شاشة القاعة: كلمات قليلة، يقرؤها الجميع.

hall-workshop = الورشة { $number }
hall-agenda = جدول الأعمال
hall-now = الكلمة الآن
hall-next = المتدخلون التالون
hall-last = آخر توصية
hall-left =
    { $minutes ->
        [zero] متبقية
        [one] متبقية من دقيقة واحدة
        [two] متبقية من دقيقتين
        [few] متبقية من { $minutes } دقائق
        [many] متبقية من { $minutes } دقيقة
       *[other] متبقية من { $minutes } دقيقة
    }
hall-paused = الساعة متوقفة
hall-over = تجاوز الوقت
hall-badge = رقم { $number }
hall-participant = مشاركة أو مشارك
hall-queue = طلبات الكلمة
hall-waiting =
    { $count ->
        [zero] لا أحد في اللائحة
        [one] شخص واحد في اللائحة
        [two] شخصان في اللائحة
        [few] { $count } أشخاص في اللائحة
        [many] { $count } شخصا في اللائحة
       *[other] { $count } شخص في اللائحة
    }
hall-point-done = انتهت
hall-point-now = الآن
hall-room = في القاعة
hall-floor = أخذ الكلمة
hall-floor-later = تظهر بعد أن يتكلم عدد كاف
hall-women = النساء { $percent }%
hall-men = الرجال { $percent }%
hall-not-stated = غير مصرح به { $percent }%

# التوصيات على شاشة القاعة.
hall-the-room = القاعة
hall-proposed-by = باقتراح من
hall-objections =
    { $count ->
        [zero] لا اعتراض
        [one] سُجل اعتراض واحد
        [two] سُجل اعتراضان
        [few] سُجلت { $count } اعتراضات
        [many] سُجل { $count } اعتراضا
       *[other] سُجل { $count } اعتراض
    }
hall-hands = مع { $for } · ضد { $against }
hall-hands-abstain = مع { $for } · ضد { $against } · امتناع { $abstain }
hall-result-consensus = اعتُمدت بالتوافق
hall-result-vote = اعتُمدت بالأغلبية
hall-result-noted = أُخذ العلم بها
hall-result-adopted = اعتُمدت
hall-result-deferred = أُجلت
hall-result-set-aside = لم يُحتفظ بها
hall-last-time = ما آلت إليه توصيات المرة السابقة
hall-last-time-of = الورشة { $number } · { $date }
hall-none-last-time = لم تصدر عن الورشة السابقة أي توصية
hall-count-said =
    { $count ->
        [zero] لا توصية
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
        [many] { $count } توصية
       *[other] { $count } توصية
    }
hall-count-merged = مدمجة: { $count }
hall-count-accepted = مقبولة: { $count }
hall-count-accepted-modified = مقبولة مع تعديل: { $count }
hall-count-deferred = مؤجلة: { $count }
hall-count-rejected = غير محتفظ بها: { $count }
hall-count-set-aside = استبعدتها القاعة: { $count }
hall-count-waiting = في انتظار الجواب: { $count }
hall-answer-accepted = مقبولة
hall-answer-accepted-modified = مقبولة مع تعديل
hall-answer-deferred = مؤجلة
hall-answer-rejected = غير محتفظ بها
hall-answer-set-aside = استبعدتها القاعة
hall-answer-waiting = في انتظار الجواب
hall-due = قبل { $date }

# ما يُختار لشاشة القاعة من النافذة الرئيسية.
hall-mode-welcome = الترحيب
hall-mode-agenda = جدول الأعمال
hall-mode-speaker = صاحب الكلمة والوقت
hall-mode-queue = طلبات الكلمة
hall-mode-message = رسالة
hall-mode-read-back = تلاوة التوصيات
hall-mode-last-time = مآل التوصيات السابقة
hall-mode-emblem = الشعار وحده
hall-what-welcome = عنوان الورشة، أثناء دخول الحضور
hall-what-agenda = النقط، وما انتهى منها وما هو جارٍ
hall-what-speaker = من له الكلمة، ووقته، ومن يليه
hall-what-queue = من ينتظر الكلمة، بالترتيب
hall-what-message = كلمات قليلة بحروف كبيرة
hall-what-read-back = توصية بعد أخرى، مع ما تقرر بشأنها
hall-what-last-time = أجوبة اللجنة عن توصيات الورشة السابقة؛ المفتاح نفسه للصفحة التالية
hall-what-emblem = لا شيء سوى الشعار
hall-shown = معروض
hall-before = عُرض آخر مرة
hall-window-open = النافذة مفتوحة
hall-window-closed = النافذة مغلقة
hall-second = على الشاشة الثانية
hall-no-second = لا شاشة ثانية
hall-open-window = فتح النافذة
hall-close-window = إغلاق النافذة
hall-balance = توازن النساء والرجال
hall-balance-switch = توازن النساء والرجال في القاعة: إظهار أو إخفاء
hall-message-words = كلمات الرسالة
hall-message-ready = رسائل جاهزة
hall-message-show = عرض في القاعة
hall-message-back = رجوع
hall-ready-resume = نستأنف على الساعة { $time }
hall-ready-break = استراحة
hall-ready-phones = المرجو وضع الهواتف على الصامت
hall-ready-requests = لطلب الكلمة، المرجو رفع الأيدي
hall-ready-thanks = شكرا على حضوركم ومشاركتكم
