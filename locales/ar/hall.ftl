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
hall-over = تجاوز الوقت
