/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-claim-roles.h"

#include <string.h>

/* Folded words of English, German, French, Spanish and Polish, parted by blanks. This is grammar, which no team edits, and
 * so it stands here and not in the lexicon. */

/* clang-format off */

static const struct
{
  guint role;
  const char *words;
} groups[] = {
  { CLARA_ROLE_ARTICLE,
    "a an andere another autres certain ces cette cuatro d das dem den der des deux die dos "
    "drei dwaj dwie ein eine einem einen einer el external five four her his ihr ihre ihrem "
    "its jego jej kilku l la las le les los ma mein meine meinen mes mi moj moja mon my nasi "
    "nasz nasza nos notre nuestra nuestro other otra otro otros our outside quatre sa seine "
    "seinem ses some son su sus the their these those three tres trois trzej two un una unas "
    "une unos unser unsere unseren vier zwei" },
  { CLARA_ROLE_AGENT,
    "abogado abogados abteilung abteilungen accountant accountants accounting administrator "
    "administrators adviser advisers advisor advisors adwokat agence agencia agencja agencji "
    "agency agent agents agentur amt analyst analysts anwalt anwalte apotheke architect "
    "architects arzt arzte arztin asesor asesores asesoria assistant assistants auditor "
    "auditors autonomo autonomos avocat bakery banco bank banku banque berater beraterin "
    "biura biuro board bookkeeper boss boulangerie branch brat broker brother bruder "
    "buchhaltung buero bureau buro buyer cabinet carrier centrala centrali chef cheffe chefin "
    "chefs chemist clerk clerks client cliente clientes clients clinic clinica clinique "
    "colega colegas colleague colleagues collegue collegues committee companera companero "
    "companeros company comptable conseiller conseillere consultant consultants consultor "
    "consultora consultores contractor contractors cook cooks coordinator coordinators corka "
    "council cousin cousine customer customers departamento departement department "
    "departments desarrollador desarrolladores designer designers developer developers "
    "developpeur dienstleister dienstleisters directeur directeurs director directora "
    "directrice directrices dispatcher disponent doctor doctors doradca doradcy dostawca "
    "duena dueno dyrektor dzial dzialowi dzialu editeur einkauf electrician electricians "
    "electriciens electricistas elektriker elektrikern elektrycy elektryk elektrykom employer "
    "empresa enfermera engineer engineers entreprise entwickler expert experte experten "
    "externe fabrik fabrique fabryce fabryka fachabteilung fachleute fachmann factory father "
    "femme fille fils firm firma firme firmie firms firmy flatmate foreman foremen "
    "fournisseur fournisseurs frau freelancer freelancers freiberufler fremdfirma frere "
    "friend gericht geschaftsfuhrer gesellschaft gestoria guard haulier head headquarters "
    "headteacher hermana hermano hija hijo hopital hospital hotel hurtownia husband "
    "independant independants infirmiere ingeniero ingenieros ingenieur ingenieure ingenieurs "
    "inhaber inhaberin inni inspector inspectors installer institut institute institution "
    "instituto instytucja instytut instytutu intern interns interpreter inzynier inzynierom "
    "inzynierow inzynierowie jefa jefe jefes kanzlei kierowcow kierowcy kierownicy "
    "kierowniczka kierownik klienci klient klinice klinik klinika koledzy kolega kolezanka "
    "kolezanki kollege kollegen kollegin kolleginnen konsultanci konsultant konsultantom "
    "konsultantow krankenhaus ksiegowa ksiegowy kuchenchef kunde kunden kundin kuzyn lab "
    "laboratory landlord lawyer lawyers legal leiter leiterin leitung lekarz lekarze "
    "lieferant lieferanten madre maison makler man manager managers mann mari marido matka "
    "maz mechanic mechanics medecin medico meister men mere mieter mieterin ministry mother "
    "mujer mutter nachbar nachbarabteilung neighbour notario notary nurse oficina ojciec "
    "onkel otros owner padre panaderia partner partners patron patronne pere "
    "personalabteilung pfleger pharmacist physician piekarnia pielegniarka planner plant "
    "planta podwykonawca prawnik predecessor prestataire prestataires prima professor "
    "programador programadores programisci programista programistom programistow programmer "
    "programmers programmierer propietario proveedor proveedores provider providers "
    "przewoznik purchaser rachunkowe rechenzentrum recruiter responsable responsables "
    "restaurant roommate sasiad school schwester scientist scientists secretary sede seller "
    "siege siostra sister sisters sklep societe societes soeur sohn specialist specialists "
    "spediteur spedition spolka statistician stelle steuerberater steuerburo student students "
    "subcontractor subcontractors successor supervisor supplier suppliers syn szef szefowa "
    "szefowie szpital tante tata teacher teachers technician technicians technicien technicy "
    "technik techniker technikow tecnica tecnico tecnicos tenant tenants therapeut "
    "therapeutin therapist therapists tochter trainee trainees translator translators "
    "transporteur transportista uczelnia universidad universite university unternehmen usine "
    "vater vendor vendors verwaltung vorganger vorgangerin vorgesetzte vorgesetzter werk wife "
    "wlasciciel wlascicielka woman women wundschwester zaklad zakladzie zentrale zespolu "
    "zleceniobiorca zleceniobiorcow zona" },
  { CLARA_ROLE_SELF,
    "i ich j ja je myself nosotros nous we wir yo" },
  { CLARA_ROLE_RELATIVE,
    "cuya cuyo deren dessen donde dont gdzie ktora ktore ktorego ktory ktorych ktorym ktorymi "
    "ktorzy laquelle lequel ou que qui quien quienes that where which who whose wo" },
  { CLARA_ROLE_TRADER,
    "ausstellung conference conferences conferencia congres congreso congress consultancy "
    "dealer dealers dealership distribuidor distributeur distributor distributors dystrybutor "
    "dystrybutorze editeur exhibition exporter exporteur exposition fabricant fabricante "
    "fabricantes fabricants fair fairs feria grosshandler grosshandlers grossiste grossistes "
    "haendler handler hersteller herstellers hurtowni hurtownia hurtownik hurtownikowi "
    "importer importeur konferencja konferencji konferenz kongress maker makers manufacturer "
    "manufacturers mayorista mayoristas messe producent producenta producentem producentow "
    "producer producers reseller resellers retailer revendeur salon seminar sprzedawca "
    "sprzedawcy targach targi targow trader vendeur vertrieb wholesaler wholesalers" },
  { CLARA_ROLE_OF,
    "about d de del des dla du for fur in o od of on para pour sobre sur to uber von zum" },
  { CLARA_ROLE_WHILE,
    "gdy mientras pendant podczas tandis wahrend whereas while whilst" },
  { CLARA_ROLE_CONTRAST,
    "aber ale although aunque but cependant choc chociaz however instead jednak jedoch lecz "
    "mais obgleich obwohl pero sino sondern though yet" },
  { CLARA_ROLE_SPEAKS,
    "conferencier conferenciere gave intervenant lecture organice organise organised "
    "organisierte organized ponencia ponente prelegent present presente presented referent "
    "referierte speak speaker spoke talk talks vortrag vortrage wystapienie" },
  { CLARA_ROLE_BACK,
    "ca cela dabei dafur damit daran das davon ello en eso it lo nim tego that them this tym "
    "y" },
  { CLARA_ROLE_OURS,
    "ma mein meine meinem mes mi mis moich moim moj moja moje mon my nasz nasza naszego nos "
    "notre nuestra nuestro our unser unsere unserem unseren we" },
  { CLARA_ROLE_TEAM,
    "controlling crew equipe equipo finance hr logistics marketing procurement purchasing "
    "team teams zespol zespolem zespolu" },
  { CLARA_ROLE_NOT,
    "ani cannot jamais jamas neither never ni nicht nichts nie niemals nigdy none nor not "
    "nunca pas rien tampoco weder" },
  { CLARA_ROLE_FINE,
    "accident accidents beanstandung beanstandungen bledu delay delayed delays doubt doute "
    "erreur error errores errors fail incidencias interruption just late later less mas mehr "
    "merely miss moins more nur once only opoznienia overdue problem problema probleme "
    "problemu quedo refused retrasos seulement solamente solo spater stopped tard tarde tylko "
    "unfall unicamente wait weniger wypadku zuletzt zweifel" },
  { CLARA_ROLE_CLAUSE,
    "afin after antes az because before bevor bis comment como cuando damit dass gdyby hasta "
    "how if jak jusqu lorsque nachdem obwohl parce poniewaz porque quand so sodass that until "
    "weil when wie zanim zeby" },
  { CLARA_ROLE_PASSIVE,
    "are be been being byl byla bylo byly era eran es est estaba estaban etaient etait ete "
    "fue fueron furent fut is ist jest sa sido sind sont war waren was werden were worden "
    "wurde wurden zostal zostala zostalo zostaly" },
  { CLARA_ROLE_BY,
    "by durch par por przez vom von" },
  { CLARA_ROLE_HANDS,
    "ausgelagert belonged came confiada confiado confie confiee confiees confies corria "
    "corrian dejado deje delegated encargaba encargaban entrusted externalise externalisee "
    "externalizada fell given handed kam kamen lag lagen laisse laissee left nalezal nalezala "
    "nalezalo nalezaly oblag oblagen oddana oddane oddano outsourced passed powierzona "
    "powierzono recaia relevaient relevait ressort revenaient revenait subcontracted "
    "ubergeben uberliess uberliessen ubertragen venaient venait venia venian verantwortlich "
    "vergeben went zlecana zlecona zlecone zlecono zostawilam zostawilem zustandig" },
  { CLARA_ROLE_TAKES,
    "asumi asumido przejalem przejecie przejelam recovered replaced repris reprise taken took "
    "ubernahm ubernommen" },
  { CLARA_ROLE_TEACH,
    "angeleitet ausgebildet coached eingearbeitet encadre ensenaba ensene erklart explained "
    "explicaba expliquais explique formais formation forme formes geschult mentored sold "
    "supported szkolilam szkolilem taught tlumaczylam tlumaczylem trained training uczylam "
    "uczylem unterrichtet won" },
  { CLARA_ROLE_KNOWN,
    "bekannt charge chargee charges connu connue conocida conocido encargada encargado "
    "especializada especializado famous known odpowiedzialna odpowiedzialnego odpowiedzialny "
    "renowned repute reputee responsible specialise specialised specialisee specialising "
    "specialized specializing specjalizujacej specjalizujacy spezialisiert znana znanego "
    "znanej znany zustandig" },
  { CLARA_ROLE_LAPSED,
    "abgelaufen caduc caducada caducado caducados caduco caduque erloschen expire expired "
    "expiree invalide lapsed nieaktualna nieaktualne nieaktualny nieodnowiona nieodnowiony "
    "niewazna niewazne niewazny perime perimee perimes przeterminowane przeterminowany "
    "ungultig vencida vencido vencio verfallen wygasl wygasla wygaslo wygasly" },
  { CLARA_ROLE_VALID,
    "gultig valable valid valida valide valido vigente wazna wazne waznosc wazny" },
  { CLARA_ROLE_WISH,
    "aimerais anhelo apetece apprendrais aspire aspiring bylaby bylby byloby chcialabym "
    "chcialby chcialbym ciekawi dream eager encantaria espero estaria fascina fascinate "
    "fascinates fascynuje fasziniert gustaria hoffe hope hoping ilusion interesuje marze "
    "marzy mochte mogloby neuland pienso planuje podria pourrais pragne prendrais querria "
    "quisiera reizen reizt serait someday souhaite souhaiterais tempts tenterait traume "
    "voudrais wanting wish wunschte zainteresowana zainteresowany zamierzam" },
  { CLARA_ROLE_FINITE,
    "avait baut baute bekam bietet bought brought builds built came chose cut dealt decided "
    "did dio does drew entschied entschieden faisait fait fed fuhr fuhrte gab gaben gave got "
    "hace hacia had half handles has have held hicieron hielt hielten hizo kept knew led lief "
    "liess llevo macht machte made makes manufactures met nahm nahmen offers ont paid "
    "produces puso put ran robi robil robila robili runs saw schloss schrieb schrieben sells "
    "sent set shut sold spoke sprach stellt taught teaches tenia tiene took traf ubernahm "
    "used uses verhandelten verkauft vertreibt went wrote zog" },
  { CLARA_ROLE_NOBODY,
    "nadie niemand niemandem nikt nobody none nothing personne" },
  { CLARA_ROLE_ME,
    "m me mi mich mir mnie moi" },
  { CLARA_ROLE_MISSED,
    "beanstandet complained complaint complaints failed falle falte fehlte lost manque missed "
    "perdi perdu rate reklamacji retard retards retraso spoznilam spoznilem stracilam "
    "stracilem verloren verpasst versaumt verspatet" },
  { CLARA_ROLE_UNIT,
    "abteilung bereich center central centre centro department departments desk division "
    "dzialowi dzialu equipe equipo helpdesk line office section sede service services siege "
    "team" },
  { CLARA_ROLE_NONE_OF,
    "aucun aucune brak jamais kein keine keiner nein never nie nigdy nil ninguna ninguno no non "
    "none nunca zaden zadna zadne" },
  { CLARA_ROLE_UNTIL,
    "au bis do en hasta jusqu through till to until" },
};

/* clang-format on */

/* Endings of somebody who does things, where the whole word is not known: compounds and trades. */
static const char *const agent_endings[] = {
  "abteilung", "amt",     "anwalt",   "berater", "beraterin", "buro",     "chef",
  "dienst",    "firma",   "helfer",   "leiter",  "leiterin",  "leitung",  "meister",
  "nurse",     "werker",  "ologist",  "kraft",   "krafte",    "ician",    "iciens",
  "icienne",   "agentur", "institut", "kanzlei", "kollege",   "kollegin", "kollegen",
};

/* Endings of verbs that say what a third person did: Polish. Those of "I" differ: -łem, -łam. */
static const char *const third_endings[] = { "wali", "zili", "rali", "tali",
                                             "cili", "sali", "yli",  "dzieli" };

static GHashTable *
make_roles (void)
{
  GHashTable *roles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_auto (GStrv) words = g_strsplit (groups[i].words, " ", -1);

      for (char **word = words; *word != NULL; word++)
        {
          guint old = GPOINTER_TO_UINT (g_hash_table_lookup (roles, *word));

          g_hash_table_insert (roles, g_strdup (*word), GUINT_TO_POINTER (old | groups[i].role));
        }
    }

  return roles;
}

static guint
look_up (const char *folded)
{
  static GHashTable *roles;

  if (g_once_init_enter (&roles))
    g_once_init_leave (&roles, make_roles ());

  return GPOINTER_TO_UINT (g_hash_table_lookup (roles, folded));
}

static gboolean
has_ending (const char *folded, const char *const *endings, gsize n_endings)
{
  for (gsize i = 0; i < n_endings; i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;

  return FALSE;
}

/* Polish verbs of a third person end in -ł, -ła, -li, -ły, and of the first in -łem, -łam, -liśmy. */
static guint
polish_verb (const char *folded, const char *word, gsize length)
{
  if (length < 5 || g_unichar_isupper (g_utf8_get_char (word)))
    return length > 6 && (g_str_has_suffix (folded, "lem") || g_str_has_suffix (folded, "lam")) &&
                   memcmp (word + length - 4, "ł", 2) == 0
               ? CLARA_ROLE_SELF
               : 0;
  if (memcmp (word + length - 2, "ł", 2) == 0 || memcmp (word + length - 3, "ł", 2) == 0 ||
      has_ending (folded, third_endings, G_N_ELEMENTS (third_endings)))
    return CLARA_ROLE_THIRD | CLARA_ROLE_FINITE;
  if ((memcmp (word + length - 4, "ł", 2) == 0 &&
       (g_str_has_suffix (folded, "lem") || g_str_has_suffix (folded, "lam"))) ||
      g_str_has_suffix (folded, "lismy") || g_str_has_suffix (folded, "lysmy"))
    return CLARA_ROLE_SELF;

  return 0;
}

/* Whether a word ends as verbs do that say what somebody did or does. German -te and French -ait are long enough to be few
 * other words; the Spanish -ó is told by its accent. Nouns written large are none. */
static gboolean
ends_like_verb (const char *folded, const char *word, gsize length)
{
  gsize n = strlen (folded);

  if (n < 5 || strcmp (folded, "heute") == 0 || g_unichar_isupper (g_utf8_get_char (word)))
    return FALSE;
  if (length > 2 && memcmp (word + length - 2, "ó", 2) == 0)
    return TRUE;

  return g_str_has_suffix (folded, "ed") || g_str_has_suffix (folded, "te") ||
         g_str_has_suffix (folded, "ten") || g_str_has_suffix (folded, "ait") ||
         g_str_has_suffix (folded, "aient") || g_str_has_suffix (folded, "aba") ||
         g_str_has_suffix (folded, "aban") || g_str_has_suffix (folded, "ian") ||
         g_str_has_suffix (folded, "aron") || g_str_has_suffix (folded, "ieron") ||
         (length > 3 && memcmp (word + length - 3, "ía", 3) == 0);
}

/**
 * clara_claim_role_of:
 * @terms: the words of a text
 * @index: one of them
 *
 * Any thread.
 *
 * Returns: all that the word can be, as #ClaraRole flags
 */
guint
clara_claim_role_of (ClaraTerms *terms, guint index)
{
  const ClaraTerm *term = clara_terms_get (terms, index);
  guint role = look_up (term->folded);

  if (has_ending (term->folded, agent_endings, G_N_ELEMENTS (agent_endings)))
    role |= CLARA_ROLE_AGENT;
  if ((role & (CLARA_ROLE_AGENT | CLARA_ROLE_PASSIVE)) == 0 &&
      ends_like_verb (term->folded, clara_terms_get_text (terms) + term->start,
                      term->end - term->start))
    role |= CLARA_ROLE_FINITE;
  if ((role & (CLARA_ROLE_AGENT | CLARA_ROLE_PASSIVE)) == 0)
    role |= polish_verb (term->folded, clara_terms_get_text (terms) + term->start,
                         term->end - term->start);

  return role;
}
