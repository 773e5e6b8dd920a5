/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-screening"

#include "clara-finders.h"
#include "clara-ordinary.h"

#include <string.h>

#define MAX_LABEL_TERMS 5
#define MAX_VALUE_TERMS 14

/**
 * Label:
 * @words: how it is written, folded, one blank between its words
 * @kind: what it asks for
 * @strict: whether only a colon or a tab makes it one: the words are common otherwise
 */
typedef struct
{
  const char *words;
  ClaraRedactionKind kind;
  gboolean strict;
} Label;

static const Label labels[] = {
  { "name", CLARA_REDACTION_NAME, TRUE },
  { "full name", CLARA_REDACTION_NAME, TRUE },
  { "first name", CLARA_REDACTION_NAME, TRUE },
  { "given name", CLARA_REDACTION_NAME, TRUE },
  { "last name", CLARA_REDACTION_NAME, TRUE },
  { "family name", CLARA_REDACTION_NAME, TRUE },
  { "surname", CLARA_REDACTION_NAME, TRUE },
  { "maiden name", CLARA_REDACTION_NAME, TRUE },
  { "vorname", CLARA_REDACTION_NAME, TRUE },
  { "nachname", CLARA_REDACTION_NAME, TRUE },
  { "familienname", CLARA_REDACTION_NAME, TRUE },
  { "geburtsname", CLARA_REDACTION_NAME, TRUE },
  { "vor und nachname", CLARA_REDACTION_NAME, TRUE },
  { "vorname nachname", CLARA_REDACTION_NAME, TRUE },
  { "name vorname", CLARA_REDACTION_NAME, TRUE },
  { "nom", CLARA_REDACTION_NAME, TRUE },
  { "prenom", CLARA_REDACTION_NAME, TRUE },
  { "nom et prenom", CLARA_REDACTION_NAME, TRUE },
  { "nom prenom", CLARA_REDACTION_NAME, TRUE },
  { "prenom et nom", CLARA_REDACTION_NAME, TRUE },
  { "nombre", CLARA_REDACTION_NAME, TRUE },
  { "apellidos", CLARA_REDACTION_NAME, TRUE },
  { "apellido", CLARA_REDACTION_NAME, TRUE },
  { "nombre completo", CLARA_REDACTION_NAME, TRUE },
  { "nombre y apellidos", CLARA_REDACTION_NAME, TRUE },
  { "nombre y apellido", CLARA_REDACTION_NAME, TRUE },
  { "imie", CLARA_REDACTION_NAME, TRUE },
  { "nazwisko", CLARA_REDACTION_NAME, TRUE },
  { "imie i nazwisko", CLARA_REDACTION_NAME, TRUE },
  { "nazwisko i imie", CLARA_REDACTION_NAME, TRUE },
  { "address", CLARA_REDACTION_ADDRESS, TRUE },
  { "home address", CLARA_REDACTION_ADDRESS, TRUE },
  { "postal address", CLARA_REDACTION_ADDRESS, TRUE },
  { "current address", CLARA_REDACTION_ADDRESS, TRUE },
  { "permanent address", CLARA_REDACTION_ADDRESS, TRUE },
  { "residence", CLARA_REDACTION_ADDRESS, TRUE },
  { "postcode", CLARA_REDACTION_ADDRESS, TRUE },
  { "zip", CLARA_REDACTION_ADDRESS, TRUE },
  { "zip code", CLARA_REDACTION_ADDRESS, TRUE },
  { "anschrift", CLARA_REDACTION_ADDRESS, TRUE },
  { "adresse", CLARA_REDACTION_ADDRESS, TRUE },
  { "postanschrift", CLARA_REDACTION_ADDRESS, TRUE },
  { "wohnort", CLARA_REDACTION_ADDRESS, TRUE },
  { "plz", CLARA_REDACTION_ADDRESS, TRUE },
  { "plz ort", CLARA_REDACTION_ADDRESS, TRUE },
  { "wohnhaft in", CLARA_REDACTION_ADDRESS, FALSE },
  { "wohnsitz", CLARA_REDACTION_ADDRESS, TRUE },
  { "domicile", CLARA_REDACTION_ADDRESS, TRUE },
  { "adresse postale", CLARA_REDACTION_ADDRESS, TRUE },
  { "lieu de residence", CLARA_REDACTION_ADDRESS, TRUE },
  { "code postal", CLARA_REDACTION_ADDRESS, TRUE },
  { "direccion", CLARA_REDACTION_ADDRESS, TRUE },
  { "domicilio", CLARA_REDACTION_ADDRESS, TRUE },
  { "residencia", CLARA_REDACTION_ADDRESS, TRUE },
  { "lugar de residencia", CLARA_REDACTION_ADDRESS, TRUE },
  { "codigo postal", CLARA_REDACTION_ADDRESS, TRUE },
  { "adres", CLARA_REDACTION_ADDRESS, TRUE },
  { "adres zamieszkania", CLARA_REDACTION_ADDRESS, TRUE },
  { "adres korespondencyjny", CLARA_REDACTION_ADDRESS, TRUE },
  { "miejsce zamieszkania", CLARA_REDACTION_ADDRESS, TRUE },
  { "kod pocztowy", CLARA_REDACTION_ADDRESS, TRUE },
  { "date of birth", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "birth date", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "birthdate", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "birthday", CLARA_REDACTION_BIRTH_DATE, TRUE },
  { "dob", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "d.o.b", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "born", CLARA_REDACTION_BIRTH_DATE, TRUE },
  { "year of birth", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "place of birth", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "birthplace", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "date and place of birth", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geburtsdatum", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geburtstag", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geburtsort", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geburtsjahr", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geburtsdatum und ort", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geburtsdatum ort", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "geboren", CLARA_REDACTION_BIRTH_DATE, TRUE },
  { "date de naissance", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "lieu de naissance", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "date et lieu de naissance", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "fecha de nacimiento", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "lugar de nacimiento", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "lugar y fecha de nacimiento", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "fecha y lugar de nacimiento", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "data urodzenia", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "miejsce urodzenia", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "data i miejsce urodzenia", CLARA_REDACTION_BIRTH_DATE, FALSE },
  { "age", CLARA_REDACTION_AGE, TRUE },
  { "alter", CLARA_REDACTION_AGE, TRUE },
  { "edad", CLARA_REDACTION_AGE, TRUE },
  { "wiek", CLARA_REDACTION_AGE, TRUE },
  { "gender", CLARA_REDACTION_GENDER, TRUE },
  { "sex", CLARA_REDACTION_GENDER, TRUE },
  { "geschlecht", CLARA_REDACTION_GENDER, TRUE },
  { "anrede", CLARA_REDACTION_GENDER, TRUE },
  { "sexe", CLARA_REDACTION_GENDER, TRUE },
  { "genre", CLARA_REDACTION_GENDER, TRUE },
  { "civilite", CLARA_REDACTION_GENDER, TRUE },
  { "sexo", CLARA_REDACTION_GENDER, TRUE },
  { "genero", CLARA_REDACTION_GENDER, TRUE },
  { "plec", CLARA_REDACTION_GENDER, TRUE },
  { "pronouns", CLARA_REDACTION_PRONOUN, TRUE },
  { "pronomen", CLARA_REDACTION_PRONOUN, TRUE },
  { "pronoms", CLARA_REDACTION_PRONOUN, TRUE },
  { "pronombres", CLARA_REDACTION_PRONOUN, TRUE },
  { "zaimki", CLARA_REDACTION_PRONOUN, TRUE },
  { "marital status", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "civil status", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "family status", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "children", CLARA_REDACTION_MARITAL_STATUS, TRUE },
  { "familienstand", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "kinder", CLARA_REDACTION_MARITAL_STATUS, TRUE },
  { "etat civil", CLARA_REDACTION_MARITAL_STATUS, TRUE },
  { "situation familiale", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "situation de famille", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "enfants", CLARA_REDACTION_MARITAL_STATUS, TRUE },
  { "estado civil", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "hijos", CLARA_REDACTION_MARITAL_STATUS, TRUE },
  { "stan cywilny", CLARA_REDACTION_MARITAL_STATUS, FALSE },
  { "dzieci", CLARA_REDACTION_MARITAL_STATUS, TRUE },
  { "nationality", CLARA_REDACTION_NATIONALITY, FALSE },
  { "citizenship", CLARA_REDACTION_NATIONALITY, FALSE },
  { "ethnicity", CLARA_REDACTION_NATIONALITY, FALSE },
  { "staatsangehorigkeit", CLARA_REDACTION_NATIONALITY, FALSE },
  { "staatsburgerschaft", CLARA_REDACTION_NATIONALITY, FALSE },
  { "nationalitat", CLARA_REDACTION_NATIONALITY, FALSE },
  { "nationalite", CLARA_REDACTION_NATIONALITY, FALSE },
  { "citoyennete", CLARA_REDACTION_NATIONALITY, FALSE },
  { "nacionalidad", CLARA_REDACTION_NATIONALITY, FALSE },
  { "ciudadania", CLARA_REDACTION_NATIONALITY, TRUE },
  { "narodowosc", CLARA_REDACTION_NATIONALITY, FALSE },
  { "obywatelstwo", CLARA_REDACTION_NATIONALITY, FALSE },
  { "religion", CLARA_REDACTION_RELIGION, TRUE },
  { "faith", CLARA_REDACTION_RELIGION, TRUE },
  { "denomination", CLARA_REDACTION_RELIGION, TRUE },
  { "konfession", CLARA_REDACTION_RELIGION, FALSE },
  { "religionszugehorigkeit", CLARA_REDACTION_RELIGION, FALSE },
  { "confession", CLARA_REDACTION_RELIGION, TRUE },
  { "wyznanie", CLARA_REDACTION_RELIGION, FALSE },
  { "religia", CLARA_REDACTION_RELIGION, TRUE },
  { "passport", CLARA_REDACTION_ID_NUMBER, TRUE },
  { "passport no", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "passport number", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "id number", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "national insurance number", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "ni number", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "ssn", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "social security number", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "personalausweisnummer", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "ausweisnummer", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "reisepassnummer", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "steuer id", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "steueridentifikationsnummer", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "sozialversicherungsnummer", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "rentenversicherungsnummer", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "numero de securite sociale", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "nir", CLARA_REDACTION_ID_NUMBER, TRUE },
  { "numero de passeport", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "dni", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "nie", CLARA_REDACTION_ID_NUMBER, TRUE },
  { "nif", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "numero de la seguridad social", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "pasaporte", CLARA_REDACTION_ID_NUMBER, TRUE },
  { "pesel", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "nip", CLARA_REDACTION_ID_NUMBER, TRUE },
  { "nr dowodu", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "numer paszportu", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "iban", CLARA_REDACTION_ID_NUMBER, FALSE },
  { "skype", CLARA_REDACTION_USERNAME, TRUE },
  { "telegram", CLARA_REDACTION_USERNAME, TRUE },
  { "discord", CLARA_REDACTION_USERNAME, TRUE },
  { "twitter", CLARA_REDACTION_USERNAME, TRUE },
  { "instagram", CLARA_REDACTION_USERNAME, TRUE },
  { "facebook", CLARA_REDACTION_USERNAME, TRUE },
  { "mastodon", CLARA_REDACTION_USERNAME, TRUE },
  { "github", CLARA_REDACTION_USERNAME, TRUE },
  { "gitlab", CLARA_REDACTION_USERNAME, TRUE },
  { "linkedin", CLARA_REDACTION_USERNAME, TRUE },
  { "xing", CLARA_REDACTION_USERNAME, TRUE },
  { "email", CLARA_REDACTION_EMAIL, TRUE },
  { "e mail", CLARA_REDACTION_EMAIL, TRUE },
  { "mail", CLARA_REDACTION_EMAIL, TRUE },
  { "courriel", CLARA_REDACTION_EMAIL, TRUE },
  { "correo", CLARA_REDACTION_EMAIL, TRUE },
  { "correo electronico", CLARA_REDACTION_EMAIL, TRUE },
  { "phone", CLARA_REDACTION_PHONE, TRUE },
  { "mobile", CLARA_REDACTION_PHONE, TRUE },
  { "tel", CLARA_REDACTION_PHONE, TRUE },
  { "telefon", CLARA_REDACTION_PHONE, TRUE },
  { "handy", CLARA_REDACTION_PHONE, TRUE },
  { "mobil", CLARA_REDACTION_PHONE, TRUE },
  { "telephone", CLARA_REDACTION_PHONE, TRUE },
  { "telefono", CLARA_REDACTION_PHONE, TRUE },
  { "movil", CLARA_REDACTION_PHONE, TRUE },
  { "web", CLARA_REDACTION_LINK, TRUE },
  { "website", CLARA_REDACTION_LINK, TRUE },
  { "homepage", CLARA_REDACTION_LINK, TRUE },
  { "portfolio", CLARA_REDACTION_LINK, TRUE },
  { "username", CLARA_REDACTION_USERNAME, TRUE },
  { "benutzername", CLARA_REDACTION_USERNAME, TRUE },
};

static GHashTable *
label_table (void)
{
  static GHashTable *table = NULL;

  if (g_once_init_enter (&table))
    {
      GHashTable *made = g_hash_table_new (g_str_hash, g_str_equal);

      for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
        g_hash_table_insert (made, (gpointer) labels[i].words, (gpointer) &labels[i]);
      g_once_init_leave (&table, made);
    }

  return table;
}

/* The longest label that begins at @first; @stop is the term behind it. */
static const Label *
label_at (const ClaraDraft *draft, guint first, guint *stop)
{
  char words[128] = "";
  gsize used = 0;
  const Label *found = NULL;

  for (guint i = first; i < draft->n_terms && i < first + MAX_LABEL_TERMS; i++)
    {
      const char *folded = clara_draft_term (draft, i)->folded;
      const Label *label;

      if (i > first && !clara_draft_joined (draft, i - 1, "-/,."))
        break;
      if (used + strlen (folded) + 2 > sizeof words)
        break;
      used += g_snprintf (words + used, sizeof words - used, "%s%s", i > first ? " " : "", folded);
      label = g_hash_table_lookup (label_table (), words);
      if (label != NULL)
        {
          found = label;
          *stop = i + 1;
        }
    }

  return found;
}

/* What stands directly behind a label. */
typedef enum
{
  BEHIND_NOTHING, /* the line ends */
  BEHIND_SIGN,    /* a colon, a tab … */
  BEHIND_WORDS,
} Behind;

static Behind
look_behind (const ClaraDraft *draft, guint stop)
{
  const char *p = draft->text + clara_draft_term (draft, stop - 1)->end;
  gboolean sign = FALSE;

  for (; *p != '\n' && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || c == '+' || c == '@')
        return sign ? BEHIND_SIGN : BEHIND_WORDS;
      sign |= c == ':' || c == '\t' || c == 0xff1a || c == '|';
    }

  return BEHIND_NOTHING;
}

/* Where the value that begins at @first ends: with its piece of the line, or in front of the next label. */
static guint
value_end (const ClaraDraft *draft, const Label *label, guint first)
{
  gboolean abbreviates = label->kind == CLARA_REDACTION_NAME ||
                         label->kind == CLARA_REDACTION_ADDRESS;
  guint i = first, ignored;

  while (i < draft->n_terms && i < first + MAX_VALUE_TERMS)
    {
      const char *behind = draft->text + clara_draft_term (draft, i)->end;

      if (clara_draft_parted (draft, i) || (!abbreviates && behind[0] == '.' && behind[1] == ' '))
        return i + 1;
      if (!clara_draft_joined (draft, i, "-/") && label_at (draft, i + 1, &ignored) != NULL)
        return i + 1;
      i++;
    }

  return i;
}

static gboolean
is_value (const ClaraDraft *draft, const Label *label, guint first, guint stop)
{
  const ClaraDraftLine *line = &draft->lines[draft->line_of[first]];
  gboolean digit = FALSE;

  switch (label->kind)
    {
    case CLARA_REDACTION_NAME:
      return clara_draft_is_word (draft, first) && stop - first <= 8 && !line->heading;
    case CLARA_REDACTION_USERNAME:
      return (line->head || line->contact) && stop - first <= 4;
    case CLARA_REDACTION_ID_NUMBER:
    case CLARA_REDACTION_AGE:
      for (guint i = first; i < stop; i++)
        for (const char *p = clara_draft_term (draft, i)->folded; *p != '\0'; p++)
          digit |= g_ascii_isdigit (*p);
      return digit && (label->kind != CLARA_REDACTION_AGE || stop - first <= 5);
    case CLARA_REDACTION_GENDER:
    case CLARA_REDACTION_RELIGION:
    case CLARA_REDACTION_PRONOUN:
      return stop - first <= 6;
    default:
      return TRUE;
    }
}

static void
mark_value (ClaraDraft *draft, ClaraPersons *persons, const Label *label, guint first, guint stop)
{
  guint from = clara_draft_term (draft, first)->start;

  /* `@annak`, `+48 …` and `live:anna` begin in front of their first word. */
  if (label->kind == CLARA_REDACTION_USERNAME && from > 0 && draft->text[from - 1] == '@')
    from--;
  if (label->kind == CLARA_REDACTION_NAME)
    {
      g_autofree char *name = g_strndup (draft->text + from,
                                         clara_draft_term (draft, stop - 1)->end - from);

      clara_persons_add (persons, name,
                         draft->lines[draft->line_of[first]].section != CLARA_SECTION_REFERENCES);
      while (first + 1 < stop && clara_is_honour (clara_draft_term (draft, first)->folded))
        from = clara_draft_term (draft, ++first)->start;
    }
  clara_draft_mark (draft, label->kind, from, clara_draft_term (draft, stop - 1)->end);
}

/* Reads the label at @first, if there is one; gives back where to go on. */
static guint
read_label (ClaraDraft *draft, ClaraPersons *persons, guint first)
{
  guint stop = first, value_stop;
  const Label *label = label_at (draft, first, &stop);
  ClaraDraftLine *line = &draft->lines[draft->line_of[first]];
  Behind behind;

  if (label == NULL)
    return first + 1;

  behind = look_behind (draft, stop);
  if (behind == BEHIND_WORDS && label->strict)
    return first + 1;
  if (behind == BEHIND_NOTHING && (first != line->first || stop >= draft->n_terms ||
                                   draft->line_of[stop] != draft->line_of[stop - 1] + 1 ||
                                   draft->lines[draft->line_of[stop]].heading ||
                                   draft->lines[draft->line_of[stop]].stop - stop > 8 ||
                                   (label->strict && !line->head && !line->contact)))
    return stop;
  if (stop >= draft->n_terms || !clara_draft_is_free (draft, stop))
    return stop;
  value_stop = value_end (draft, label, stop);
  /* Contacts are known by their shape; their labels only end the value in front of them. */
  if (label->kind == CLARA_REDACTION_EMAIL || label->kind == CLARA_REDACTION_PHONE ||
      label->kind == CLARA_REDACTION_LINK)
    return stop;
  if (label->kind == CLARA_REDACTION_ADDRESS && line->section == CLARA_SECTION_EXPERIENCE)
    return stop;
  if (!is_value (draft, label, stop, value_stop))
    return stop;
  line->labelled = TRUE;
  while (value_stop > stop + 1 && !clara_draft_is_free (draft, value_stop - 1) &&
         label->kind != CLARA_REDACTION_ADDRESS)
    value_stop--;
  mark_value (draft, persons, label, stop, value_stop);

  return value_stop;
}

/**
 * clara_find_labels:
 * @draft: a draft in which mails and links are marked
 * @persons: (inout): who is known so far; names behind labels are added
 *
 * Marks what stands behind the labels of personal details, on their line or below it: `Nationality: …`, `Name: …`.
 */
void
clara_find_labels (ClaraDraft *draft, ClaraPersons *persons)
{
  for (guint i = 0; i < draft->n_terms;)
    {
      const ClaraDraftLine *line = &draft->lines[draft->line_of[i]];
      gboolean begins = i == line->first || clara_draft_parted (draft, i - 1) ||
                        !clara_draft_joined (draft, i - 1, "-/'&");

      if (begins && clara_draft_is_free (draft, i))
        i = read_label (draft, persons, i);
      else
        i++;
    }
}
