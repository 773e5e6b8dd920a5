/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#define M(cue) CLARA_CUE_MASK (CLARA_CUE_##cue)

/* What Polish job advertisements are made of. */
const ClaraCueWords clara_cue_words_pl[] = {
  { M (ASK), FALSE,
    "ważne jest|ważna "
    "jest|wymagan*|wymagamy|wymóg|wymogi|konieczn*|niezbędn*|oczekujemy|oczekiwania|szukamy|"
    "poszukujemy|potrzebujemy|"
    "musisz|musi|posiadasz|masz|znasz|potrafisz|co "
    "najmniej|minimum|przynajmniej|obowiązkow*|bezwzględnie|"
    "warunkiem|posiadanie|powinien|powinna|powinieneś|jesteś|mówisz|posługujesz "
    "się|dysponujesz|ukończył*|"
    "kandydat powinien|legitymujesz się|zależy nam na" },
  { M (DEMAND), FALSE,
    "wymagan*|wymagamy|wymóg|konieczn*|niezbędn*|oczekujemy|musisz|musi|obowiązkow*|bezwzględnie|"
    "warunkiem" },
  { M (NICE), FALSE,
    "mile widzian*|atut|atutem|dodatkowym atutem|dodatkowym plusem|plusem|będzie plusem|dodatkowo "
    "docenimy|docenimy|"
    "preferowan*|zaletą|nie jest wymagan*|nie jest konieczn*|opcjonaln*|pożądan*|ucieszy nas|na "
    "plus|przewagą|"
    "niekonieczn*|nie wymagamy" },
  { M (NICE), TRUE, "najlepiej|idealnie|opcjonalnie|dodatkowo|chętnie" },
  { M (ASK) | M (HAVE), TRUE,
    "doświadczenie|znajomość|wykształcenie|umiejętność|umiejętności|dobra|bardzo "
    "dobra|biegła|praktyczna|wiedza|"
    "prawo|uprawnienia|gotowość|dyspozycyjność|zdolność|zdolności|komunikatywna|minimum|ukończone|"
    "dyplom|certyfikat|"
    "podstawowa|swobodna|aktualne|aktualna|ważne|chęć|świetna|odpowiedzialność|samodzielność|"
    "orientacja|biegłość|"
    "sumienność|tytuł|staż|licencja|książeczka|łatwość" },
  { M (HAVE) | M (SKILL), FALSE,
    "znajomoś*|wiedz*|umiejętnoś*|biegł*|obsług*|praktyczna znajomość|orientacja "
    "w|kompetencj*|posługiwani*|"
    "znasz|potrafisz|czytania rysunku|podstawy" },
  { M (HAVE) | M (EXPERIENCE), FALSE,
    "doświadczeni*|lat pracy|lata pracy|rok pracy|stażu|staż pracy|praktyki zawodowej|letnie "
    "doświadczenie|"
    "letniego doświadczenia|pracowałeś|pracowałaś|doświadczony|doświadczona|lat na stanowisku|lata "
    "na stanowisku|lat w branży" },
  { M (HAVE) | M (EDUCATION), FALSE,
    "student|studentka|studenci|wykształceni*|studia|studiów|ukończone "
    "studia|magister*|licencjat*|inżyniersk*|dyplom*|tytuł "
    "zawodowy|matura|maturę|matury|maturalne|technikum|"
    "szkoł*|zasadnicz* zawodow*|kierunkow*|absolwent studiów|stopień "
    "naukowy|doktorat|podyplomow*|uczelni*|"
    "kwalifikacje pedagogiczne|przygotowanie pedagogiczne" },
  { M (HAVE) | M (LANGUAGE), FALSE,
    "języków obcych|język obcy|języka obcego|drugi język|języka "
    "angielskiego|angielsk*|niemieck*|francusk*|hiszpańsk*|poziomie b1|poziomie b2|poziomie c1|"
    "poziomie c2|b1|b2|c1|c2|w mowie i "
    "piśmie|komunikatywn*|biegle|rosyjsk*|ukraińsk*|czesk*|języków" },
  { M (HAVE) | M (CERTIFICATION), FALSE,
    "kat b|sanepidowska|certyfikat*|uprawnieni*|prawo jazdy|prawa jazdy|licencj*|prawo wykonywania "
    "zawodu|prawa wykonywania zawodu|"
    "zaświadczeni*|książeczk*|świadectw*|karta kierowcy|udt|uprawnienia sep|sep do|kwalifikacja "
    "wstępna|wpis do|wpis na listę|"
    "orzeczenie sanitarno*|kurs pierwszej pomocy|badania sanitarno*" },
  { M (HAVE) | M (SOFT), FALSE,
    "komunikatywność|praca w zespole|pracy w zespole|pracy "
    "zespołowej|zespołow*|odpowiedzialn*|punktualn*|dokładn*|"
    "sumienn*|skrupulatn*|samodzieln*|kreatywn*|zaangażowani*|motywacj*|elastyczn*|odporność na "
    "stres|"
    "organizacji pracy|organizacja pracy|dobra organizacja|dobrej "
    "organizacji|zorganizowan*|cierpliw*|empati*|"
    "umiejętności interpersonalne|interpersonaln*|analityczn*|rozwiązywani*|inicjatyw*|kultura "
    "osobista|"
    "wysoka kultura|uprzejm*|życzliw*|rzetelnoś*|uczciwoś*|dyskrecj*|chęć do nauki|chęć "
    "nauki|chęci do|spokój|"
    "opanowani*|nastawienie na klienta|orientacja na klienta|negocjac*|przywódcz*|łatwość "
    "nawiązywania|"
    "dynamiczn*|osoba|osobowość|pod "
    "presją|ciekawość|staranność|zaradność|pogodne|uważność|terminowość|pracowitość" },
  { M (HAVE) | M (OTHER), FALSE,
    "dyspozycyjn*|gotowość|praca zmianowa|pracy zmianowej|system zmianowy|systemie "
    "zmianowym|zmian*|nocn*|weekend*|"
    "delegacj*|podróż*|wyjazd*|własny samochód|godzinach popołudniowych|wieczor*|własnego "
    "samochodu|pozwolenie na pracę|niekaralność|niekaralności|"
    "zaświadczenie o niekaralności|relokacj*|sprawność fizyczna|praca na wysokości|pracy na "
    "wysokości|"
    "mobilność|dyżur*|nadgodzin*|szczepie*|brak przeciwwskazań|w święta" },
  { M (HAVE), FALSE,
    "zdolność*|zdolności*|chęć|łatwość|zainteresowan*|pasja|smykałka|zamiłowani*|predyspozycj*|"
    "talent" },
  { M (DUTY), FALSE,
    "będziesz|twoje zadania|zakres obowiązków|do twoich zadań|do twoich obowiązków|odpowiedzialny "
    "za|odpowiedzialna za|"
    "odpowiedzialność za|zajmiesz "
    "się|obowiązki|przygotujesz|poprowadzisz|zadbasz|wesprzesz|zaplanujesz|"
    "do zadań należy|do obowiązków należy" },
  { M (DUTY), TRUE,
    "prowadzenie|przygotowywanie|przygotowanie|obsługa|tworzenie|rozwijanie|rozwój|utrzymanie|"
    "nadzór|kontrola|"
    "planowanie|organizacja|organizowanie|współpraca|wsparcie|realizacja|opracowywanie|wykonywanie|"
    "sporządzanie|"
    "projektowanie|zarządzanie|monitorowanie|dbanie|udział|koordynacja|koordynowanie|naprawa|"
    "montaż|instalacja|"
    "sprzedaż|analiza|przyjmowanie|wydawanie|rozliczanie|dokumentowanie|opieka|podawanie|gotowanie|"
    "rozwiązywanie problemów|"
    "testowanie|wdrażanie|doradztwo|udzielanie|uczenie|nauczanie|załadunek|dostarczanie|przewóz|"
    "księgowanie|"
    "uzgadnianie|odpowiadanie|raportowanie|pielęgnacja|zapewnienie|zapewnianie|pisanie|"
    "sprawdzanie" },
  { M (BENEFIT), FALSE,
    "oferujemy|zapewniamy|gwarantujemy|co oferujemy|prywatna opieka medyczna|prywatną opiekę "
    "medyczną|opieka medyczna|"
    "karta sportowa|kartę sportową|multisport|pakiet socjalny|ubezpieczeni*|praca zdalna|pracę "
    "zdalną|pracy zdalnej|"
    "elastyczne godziny|elastyczny czas|dni "
    "urlopu|urlop*|szkolenia|szkoleń|premia|premie|premii|premię|dofinansowani*|samochód służbowy|"
    "umowa o pracę|umowę o pracę|stabilne zatrudnienie|świeże owoce|imprezy integracyjne|możliwość "
    "rozwoju|"
    "możliwości rozwoju|rabat*|przyjazna atmosfera|przyjazną "
    "atmosferę|żłobek|stołówk*|otrzymasz|wdrożenie|"
    "zniżk*|dzień wolny|bezpłatny parking|zwrot kosztów|paczki świąteczne" },
  { M (COMPANY), FALSE,
    "jesteśmy|nasza firma|nasza misja|założona|założony|od 19*|od 20* "
    "roku|lider*|wiodąc*|pracowników|zatrudniamy|"
    "nasi klienci|nasze wartości|spółka|siedzib*|o nas|firma rodzinna|rodzinna firma|nasz "
    "zespół|wierzymy|działamy|"
    "kim jesteśmy|tworzymy|produkujemy|dostarczamy|nasz zakład|nasza "
    "historia|obsługujemy|pomagamy|prowadzimy" },
  { M (EQUAL), FALSE,
    "równe szanse|równych szans|niezależnie od|bez "
    "względu|dyskryminac*|różnorodnoś*|niepełnosprawn*|"
    "orientacji seksualnej|inkluzywn*|każdy jest|wszystkie zgłoszenia|każde zgłoszenie" },
  { M (APPLY), FALSE,
    "aplikuj*|prześlij|wyślij|prosimy o|twoje cv|cv na|cv|list motywacyjny|kontakt z "
    "nami|kontaktuj*|proces rekrutacji|procesie rekrutacji|rekrutacj*|"
    "klauzul*|zgod*|przetwarzani* danych|danych osobowych|termin "
    "składania|zgłoszeni*|pytania|skontaktujemy|"
    "więcej informacji|rozmow* kwalifikacyjn*|numer referencyjny" },
  { M (SALARY), FALSE,
    "wynagrodzeni*|brutto|netto|stawka|stawk*|zł|pln|miesięcznie|pensja|widełki|za godzinę" },
  { M (LOCATION), FALSE,
    "lokalizacja|miejsce pracy|pełny etat|pełen etat|część etatu|pół etatu|wymiar pracy|godzin "
    "tygodniowo|"
    "praca stacjonarna|rodzaj umowy|zlecenie|data rozpoczęcia|praca hybrydowa" },
  { M (YOU), FALSE, "twój|twoja|twoje|twoich|twoim|twojego|ciebie|tobie|cię" },
  { M (WE), FALSE, "nas|nasz|nasza|nasze|naszych|naszym|naszego|naszej|nami" },
  { M (ROLE), FALSE,
    "inżynier|programista|specjalista|kierownik|asystent|asystentka|technik|pielęgniarka|księgowa|"
    "księgowy|sprzedawca|kierowca|kucharz|dyrektor|analityk|handlowiec|pracownik|operator" },
  { M (HAVE) | M (SOFT), FALSE, "wyjaśniać|tłumaczenia zagadnień|odporność na presję" },
  { 0, FALSE, NULL },
};
