//! Three hundred invitees as a commune's lists have them: many of a few names, and three pairs who are called the same.

use crate::replay::of;

/// Somebody on the list.
#[derive(Debug, Clone)]
pub struct Guest {
    pub name: String,
    pub organisation: String,
    /// The codes that a list may state.
    pub sex: &'static str,
}

/// Given names in both scripts, women first.
const GIVEN: [(&str, &str); 40] = [
    ("خديجة", "Khadija"),
    ("زينب", "Zineb"),
    ("سعاد", "Souad"),
    ("نادية", "Nadia"),
    ("مريم", "Meriem"),
    ("حنان", "Hanane"),
    ("إيمان", "Imane"),
    ("لطيفة", "Latifa"),
    ("سناء", "Sanae"),
    ("رشيدة", "Rachida"),
    ("كوثر", "Kaoutar"),
    ("هند", "Hind"),
    ("أمينة", "Amina"),
    ("سلمى", "Salma"),
    ("نعيمة", "Naima"),
    ("وفاء", "Wafae"),
    ("بشرى", "Bouchra"),
    ("ثريا", "Touria"),
    ("غزلان", "Ghizlane"),
    ("يسرى", "Yousra"),
    ("يوسف", "Youssef"),
    ("عمر", "Omar"),
    ("كريم", "Karim"),
    ("رشيد", "Rachid"),
    ("سعيد", "Said"),
    ("حسن", "Hassan"),
    ("إدريس", "Driss"),
    ("طارق", "Tarik"),
    ("جمال", "Jamal"),
    ("نبيل", "Nabil"),
    ("أنس", "Anas"),
    ("بلال", "Bilal"),
    ("عادل", "Adil"),
    ("منير", "Mounir"),
    ("هشام", "Hicham"),
    ("فؤاد", "Fouad"),
    ("زكرياء", "Zakaria"),
    ("سمير", "Samir"),
    ("توفيق", "Taoufik"),
    ("خالد", "Khalid"),
];
/// A tenth of all are called so, or nearly.
const MOHAMED: [(&str, &str); 3] =
    [("محمد", "Mohamed"), ("امحمد", "M’hamed"), ("محمد أمين", "Mohamed Amine")];
const FATIMA: [(&str, &str); 3] =
    [("فاطمة", "Fatima"), ("فاطمة الزهراء", "Fatima Zahra"), ("فطومة", "Fatouma")];
const FAMILY: [(&str, &str); 60] = [
    ("العلوي", "Alaoui"),
    ("بناني", "Bennani"),
    ("الفاسي", "Fassi"),
    ("أزرقان", "Azerkane"),
    ("التطواني", "Tetouani"),
    ("المرابط", "Mrabet"),
    ("الوزاني", "Ouazzani"),
    ("بنعبد الله", "Benabdellah"),
    ("الخطيب", "Khatib"),
    ("الحداد", "Haddad"),
    ("اليعقوبي", "Yacoubi"),
    ("الشرقاوي", "Cherkaoui"),
    ("الإدريسي", "Idrissi"),
    ("بوعزة", "Bouazza"),
    ("الناصري", "Naciri"),
    ("الصقلي", "Skalli"),
    ("برادة", "Berrada"),
    ("الغازي", "Ghazi"),
    ("الطنجاوي", "Tanjaoui"),
    ("الريفي", "Rifi"),
    ("أولاد علي", "Oulad Ali"),
    ("الزياني", "Ziani"),
    ("المنصوري", "Mansouri"),
    ("القادري", "Kadiri"),
    ("الحسني", "Hassani"),
    ("بنجلون", "Benjelloun"),
    ("السباعي", "Sbai"),
    ("العمراني", "Amrani"),
    ("الدرقاوي", "Derkaoui"),
    ("اللنجري", "Lanjri"),
    ("الموساوي", "Moussaoui"),
    ("التازي", "Tazi"),
    ("الكتاني", "Kettani"),
    ("بنسعيد", "Bensaid"),
    ("الشاوي", "Chaoui"),
    ("الهاشمي", "Hachimi"),
    ("الرحموني", "Rahmouni"),
    ("ياسين", "Yassine"),
    ("الجباري", "Jebari"),
    ("القرطبي", "Kortobi"),
    ("أمزيان", "Ameziane"),
    ("الودغيري", "Oudghiri"),
    ("لحلو", "Lahlou"),
    ("السلاوي", "Slaoui"),
    ("مكوار", "Mekouar"),
    ("زروق", "Zerrouk"),
    ("الراشدي", "Rachidi"),
    ("الحجوي", "Hajoui"),
    ("بوشعيب", "Bouchaib"),
    ("المغيلي", "Mghili"),
    ("الورياغلي", "Ouriaghli"),
    ("الفيلالي", "Filali"),
    ("الصنهاجي", "Sanhaji"),
    ("الدكالي", "Doukkali"),
    ("جسوس", "Jessous"),
    ("العرايشي", "Laraichi"),
    ("الخمليشي", "Khamlichi"),
    ("البقالي", "Bakkali"),
    ("أشرقي", "Achraki"),
    ("بن يحيى", "Ben Yahya"),
];
const ORGANISATIONS: [(&str, &str); 24] = [
    ("جمعية الأمل", "Association Amal"),
    ("جمعية النور", "Association Nour"),
    ("جماعة تطوان", "Commune de Tétouan"),
    ("دار الشباب", "Maison des jeunes"),
    ("جمعية المدينة", "Association Médina"),
    ("جمعية الأفق", "Association Oufok"),
    ("كلية الآداب", "Faculté des lettres"),
    ("تعاونية الزيتون", "Coopérative Zitoun"),
    ("جمعية البيئة", "Association Environnement"),
    ("نادي الصحافة", "Club de la presse"),
    ("جمعية الأسرة", "Association Famille"),
    ("جمعية الطفولة", "Association Enfance"),
    ("غرفة التجارة", "Chambre de commerce"),
    ("جمعية التراث", "Association Patrimoine"),
    ("جمعية السكن", "Association Habitat"),
    ("جمعية الرياضة", "Association Sport"),
    ("المندوبية", "Délégation"),
    ("جمعية المسرح", "Association Théâtre"),
    ("جمعية الصيادين", "Association Pêcheurs"),
    ("جمعية المهاجرين", "Association Migrants"),
    ("جمعية القرويين", "Association Ruraux"),
    ("جمعية الأطباء", "Association Médecins"),
    ("نقابة النقل", "Syndicat Transport"),
    ("جمعية الكشفية", "Association Scoute"),
];
/// Those who come and whom nobody knows: name, key of the sex, organisation; in both scripts.
pub const WALK_INS: [[(&str, &str); 2]; 10] = [
    [("ضحى القصري", "Doha Ksri"), ("جمعية الأمل", "Association Amal")],
    [("وائل الشفشاوني", "Wael Chefchaouni"), ("جمعية النور", "Association Nour")],
    [("ميساء العطار", "Mayssae Attar"), ("دار الشباب", "Maison des jeunes")],
    [("ربيع الصباغ", "Rabie Sebbagh"), ("نادي الصحافة", "Club de la presse")],
    [("شيماء الأندلسي", "Chaimae Andaloussi"), ("جمعية الأسرة", "Association Famille")],
    [("قاسم الحلاق", "Kacem Hallak"), ("غرفة التجارة", "Chambre de commerce")],
    [("دنيا النجار", "Dounia Najjar"), ("جمعية السكن", "Association Habitat")],
    [("ماهر الدباغ", "Maher Debbagh"), ("المندوبية", "Délégation")],
    [("ضياء الرامي", "Diae Rami"), ("جمعية التراث", "Association Patrimoine")],
    [("صفوان المودن", "Safouane Mouden"), ("نقابة النقل", "Syndicat Transport")],
];
/// Those who prefer to be counted, by the key of their sex.
pub const COUNTED: [char; 5] = ['1', '2', '1', '0', '2'];

/// The three hundred. The last six are three pairs of one name and two organisations.
pub fn guests(language: &str) -> Vec<Guest> {
    let mut guests: Vec<Guest> = (0..294)
        .map(|place| {
            let (given, sex) = match place % 10 {
                3 => (&MOHAMED[place / 10 % 3], "male"),
                7 => (&FATIMA[place / 10 % 3], "female"),
                _ => (&GIVEN[place * 7 % 40], if place * 7 % 40 < 20 { "female" } else { "male" }),
            };
            // Nobody of these shares her whole name.
            let family = match place % 10 {
                3 => place / 10 * 7,
                7 => place / 10 * 7 + 30,
                _ => place * 11 + place / 120 * 17,
            };
            let family = &FAMILY[family % 60];
            let organisation = of(language, &ORGANISATIONS[place * 5 % 24]).to_owned();
            Guest { name: format!("{} {}", of(language, given), of(language, family)), organisation, sex }
        })
        .collect();
    for (place, (given, family)) in
        [(&MOHAMED[0], 5), (&FATIMA[0], 8), (&GIVEN[20], 3)].into_iter().enumerate()
    {
        for second in 0..2 {
            guests.push(Guest {
                name: format!("{} {}", of(language, given), of(language, &FAMILY[family])),
                organisation: of(language, &ORGANISATIONS[place * 2 + second]).to_owned(),
                sex: if place == 1 { "female" } else { "male" },
            });
        }
    }
    guests
}

/// Those of them who come, in the order in which they come: the six who share their names are among them.
pub fn arrivals(guests: &[Guest]) -> Vec<&Guest> {
    let known = guests.len() - 6;
    let mut come: Vec<&Guest> = (0..99).map(|place| &guests[place * 89 % known]).collect();
    for (place, guest) in guests[known..].iter().enumerate() {
        come.insert(place * 17, guest);
    }
    come
}

/// The list as it is pasted.
pub fn table(guests: &[Guest]) -> String {
    let rows = guests.iter().map(|guest| {
        let sex = if guest.sex == "female" { "أنثى" } else { "ذكر" };
        format!("{}\t{sex}\t{}\n", guest.name, guest.organisation)
    });
    format!("الاسم الكامل\tالجنس\tالهيئة\n{}", rows.collect::<String>())
}
