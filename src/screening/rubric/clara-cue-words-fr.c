/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-cues.h"

#define M(cue) CLARA_CUE_MASK (CLARA_CUE_##cue)

/* What French job advertisements are made of; an apostrophe parts words. */
const ClaraCueWords clara_cue_words_fr[] = {
  { M (ASK), FALSE,
    "exigé*|requis|requise|requises|obligatoire*|impératif*|impérative*|indispensable*|nécessaire*|"
    "vous avez|vous possédez|"
    "vous disposez|vous maîtrisez|vous justifiez|justifiez d|justifier d|vous êtes "
    "titulaire|titulaire d|vous parlez|"
    "vous savez|vous connaissez|nous recherchons|nous cherchons|nous attendons|nous exigeons|nous "
    "demandons|"
    "vous êtes|au moins|au minimum|minimum|doit|devez|vous devez|il faut|doté d|dotée d|vous "
    "apportez|attendu*|"
    "vous faites preuve|faites preuve|vous pouvez|nous avons besoin" },
  { M (DEMAND), FALSE,
    "exigé*|requis|requise|requises|obligatoire*|impératif*|impérative*|indispensable*|nécessaire*|"
    "vous devez|"
    "il faut|nous exigeons|nous demandons|doit être|est un prérequis" },
  { M (NICE), FALSE,
    "un plus|un atout|serait un "
    "plus|souhaité|souhaitée|souhaités|souhaitées|souhaitable*|apprécié|appréciée|appréciés|"
    "appréciées|bienvenu*|facultatif*|pas obligatoire|non obligatoire|de préférence|serait un "
    "avantage|un avantage|"
    "pas indispensable|avantageux|avantageuse|la cerise|valorisé|valorisée|nous apprécierons" },
  { M (NICE), TRUE, "idéalement|de préférence|bonus|atout|facultatif" },
  { M (ASK) | M (HAVE), TRUE,
    "bonne|bonnes|bon|solide|solides|excellente|excellentes|excellent|très bonne|très "
    "bonnes|parfaite|maîtrise|"
    "connaissance|connaissances|expérience|capacité|aptitude|diplôme|formation|première|permis|"
    "sens|goût|"
    "anglais|allemand|français "
    "courant|notions|pratique|compétences|titulaire|minimum|aisance|niveau|rigueur|"
    "habilitation|disponibilité|habitude" },
  { M (HAVE) | M (SKILL), FALSE,
    "connaissance*|maîtrise*|maîtrisez|compétence*|savoir faire|notions|pratique de|pratique "
    "du|pratique des|"
    "utilisation de|utilisation des|usage de|bases en|à l aise avec|aisance avec|expertise|expert "
    "en|familier avec|"
    "familiarisé*|techniques de|habitude de|habitude des|habitude du|vous savez|lecture de plans" },
  { M (HAVE) | M (EXPERIENCE), FALSE,
    "expérience*|ans d expérience|expérimenté*|ans dans|années dans|ans en|avez travaillé|ayant "
    "travaillé|ans comme|"
    "avez déjà|parcours réussi|ans à un poste" },
  { M (HAVE) | M (EDUCATION), FALSE,
    "de infirmier|du de|étudiant|étudiante|diplôme*|diplômé*|licence en|licence "
    "de|master*|bac|baccalauréat|bts|dut|cap en|cap de|cap ou|un cap|bep|doctorat|formation en|"
    "formation de|formation d|formation supérieure|formation initiale|formation technique|études "
    "supérieures|études en|"
    "études de|école d ingénieur*|école de commerce|université|universitaire*|titre "
    "professionnel|cursus|niveau bac|"
    "brevet de technicien|apprentissage|alternance" },
  { M (HAVE) | M (LANGUAGE), FALSE,
    "courant|couramment|bilingue|langue*|anglais courant|à l oral|à l écrit|écrit et|lu et "
    "parlé|langue maternelle|"
    "niveau b1|niveau b2|niveau c1|niveau c2|b1|b2|c1|c2|parlez|parlé|anglais "
    "professionnel|trilingue" },
  { M (HAVE) | M (CERTIFICATION), FALSE,
    "certificat*|certification*|certifié*|permis b|permis c|permis ce|permis de conduire|permis "
    "poids|habilitation*|agrément|"
    "caces|attestation*|inscription à l ordre|inscrit à l ordre|inscrite à l ordre|inscription "
    "au|carte professionnelle|brevet de secour*|"
    "fimo|sst|diplôme d état|agréé|agréée|agréés|numéro d inscription|licence de taxi|permis" },
  { M (HAVE) | M (SOFT), FALSE,
    "esprit d équipe|le travail en équipe|travail en équipe|travailler en "
    "équipe|rigueur|rigoureux|rigoureuse|autonom*|organisé|organisée|"
    "sens de l organisation|sens du service|sens des responsabilités|sens de l écoute|sens du "
    "contact|écoute|relationnel*|aisance relationnelle|"
    "bon relationnel|communicati*|ponctuel*|ponctualité|fiable|fiabilité|patience|patient "
    "et|patiente et|curieu*|curiosité|dynamisme|"
    "motivé*|motivation|adaptab*|capacité d "
    "adaptation|souplesse|créatif|créative|créativité|esprit d analyse|esprit de synthèse|"
    "esprit d initiative|force de proposition|discré*|soin|soigneux|soigneuse|calme|sang "
    "froid|polyvalen*|réactiv*|"
    "pédagog*|bienveillan*|empathie|sourire|souriant*|leadership|persévér*|honnêt*|minuti*|"
    "précision|"
    "dynamique*|personnalité|sous pression|excellent relationnel|enthousias*|gestion du "
    "stress|résistance au stress|esprit critique|politesse|courtois*|diplomatie|sérieux" },
  { M (HAVE) | M (OTHER), FALSE,
    "déplacement*|mobilité|disponib*|horaires décalés|travail de nuit|travail posté|le week "
    "end|les week ends|"
    "week end|astreinte*|permis de travail|casier judiciaire|véhicule personnel|véhiculé*|le "
    "soir|les soirs|soirée|horaires|tôt le matin|condition physique|"
    "port de charges|vaccin*|travail en hauteur|travail en extérieur|jours fériés|le "
    "dimanche|3x8|2x8|en équipe de nuit" },
  { M (HAVE), FALSE,
    "capacité à|capable de|aptitude à|sens de|sens du|goût pour|goût du|intérêt "
    "pour|passionné*|talent|envie de|"
    "solide|solides|habileté|aisance" },
  { M (DUTY), FALSE,
    "vous serez|vous assurez|vous réalisez|vous gérez|vous participez|vous développez|vous "
    "concevez|vous préparez|"
    "vos missions|vous aurez|chargé de|chargée de|responsable de|vous accompagnez|vous "
    "contribuez|vous encadrez|"
    "vous organisez|vous suivez|vous veillez|vous animez|vous rédigez|vous intervenez|vous prenez "
    "en charge|"
    "vos tâches|vous coordonnez|vous conseillez|vous contrôlez|vous établissez|vous effectuez|vous "
    "livrez|"
    "vous enseignez|vous installez|vous vendez|vous soignez|vous tenez" },
  { M (DUTY), TRUE,
    "assurer|réaliser|gérer|participer|développer|concevoir|préparer|accompagner|contribuer|"
    "encadrer|organiser|suivre|"
    "veiller|animer|rédiger|établir|effectuer|contrôler|conseiller|coordonner|accueillir|installer|"
    "maintenir|"
    "analyser|mettre|garantir|piloter|superviser|élaborer|traiter|planifier|livrer|vendre|tenir|"
    "former|cuisiner|"
    "réparer|nettoyer|soigner|enseigner|documenter|répondre|vérifier|déployer|améliorer|corriger|"
    "charger|servir|"
    "dresser|administrer|surveiller|entretenir|monter|transmettre|aider|proposer" },
  { M (BENEFIT), FALSE,
    "nous offrons|nous proposons|nous vous offrons|nous vous proposons|congés|jours de "
    "congé|rtt|mutuelle|"
    "tickets restaurant|titres restaurant|télétravail|primes|prime de|prime d|prime "
    "annuelle|treizième mois|13e mois|intéressement|participation aux|"
    "véhicule de fonction|comité d entreprise|formation continue|formations régulières|évolution "
    "de carrière|"
    "perspectives d évolution|horaires flexibles|horaires aménagés|crèche|avantages|prise en "
    "charge|cantine|"
    "plan d épargne|salle de sport|bonne ambiance|cadre de travail|nous prenons en "
    "charge|remboursement|"
    "équipe soudée|fruits frais|chèques vacances|tutorat|jours de repos" },
  { M (COMPANY), FALSE,
    "nous sommes|notre entreprise|notre société|notre mission|fondée en|fondé en|créée en|créé "
    "en|depuis 19*|"
    "depuis 20*|leader de|leader du|leader sur|leader "
    "en|salariés|collaborateurs|collaboratrices|nos clients|nos valeurs|filiale|notre groupe|siège|"
    "à propos de nous|entreprise familiale|qui sommes nous|notre équipe compte|nous "
    "accompagnons|nous croyons|"
    "nous fabriquons|nous livrons|notre maison|implantée à|implantée en|notre histoire|notre "
    "établissement|nous soignons" },
  { M (EQUAL), FALSE,
    "égalité des chances|sans distinction|quels que soient|quelle que soit|quel que "
    "soit|handicap*|discriminat*|"
    "diversité|inclusi*|toutes les candidatures|chaque candidature|tous les candidats|ouvert à "
    "tous|ouvertes à tous|ouverts à tous|égalité professionnelle|h f|f "
    "h" },
  { M (APPLY), FALSE,
    "postuler|postulez|candidature*|envoyez|adressez|merci d envoyer|votre cv|lettre de "
    "motivation|pour plus d informations|"
    "contactez|contacter|date limite|processus de "
    "recrutement|entretien|entretiens|renseignements|référence de l offre|"
    "faire parvenir|données personnelles|questions" },
  { M (SALARY), FALSE,
    "salaire*|rémunération|brut|bruts|brute|par mois|par an|taux horaire|convention "
    "collective|smic|euros|selon profil|grille" },
  { M (LOCATION), FALSE,
    "poste basé|basé à|basée à|situé à|située à|cdi|cdd|temps plein|temps partiel|lieu de "
    "travail|heures par semaine|"
    "prise de poste|type de contrat|lieu|durée du contrat" },
  { M (YOU), FALSE, "vous|votre|vos|ton" },
  { M (WE), FALSE, "nous|notre|nos" },
  { M (ROLE), FALSE,
    "h f|f "
    "h|ingénieur|ingénieure|développeur|développeuse|responsable|chargé|chargée|assistant|"
    "assistante|technicien|technicienne|chef "
    "de|infirmier|infirmière|comptable|vendeur|vendeuse|conducteur|chauffeur|cuisinier|conseiller|"
    "directeur" },
  { M (HAVE) | M (EDUCATION), TRUE, "de d" },
  { M (HAVE) | M (SOFT), FALSE, "expliquer|vous expliquez" },
  { M (HAVE) | M (EDUCATION), FALSE, "licence ou|licence professionnelle|licence universitaire" },
  { 0, FALSE, NULL },
};
