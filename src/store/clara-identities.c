/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-store"

#include "clara-identities.h"

#include "clara-store-private.h"

#include <string.h>

/* The kinds of ClaraIdentityKind, and one that only the store has: the name a file came with. */
static const char *const kinds[CLARA_N_IDENTITY_KINDS] = {
  [CLARA_IDENTITY_NAME] = "name",       [CLARA_IDENTITY_EMAIL] = "email",
  [CLARA_IDENTITY_PHONE] = "phone",     [CLARA_IDENTITY_LINK] = "link",
  [CLARA_IDENTITY_ADDRESS] = "address", [CLARA_IDENTITY_USERNAME] = "username",
};
#define KIND_FILE "file"

/* Numbers with fewer digits are no telephone numbers; of longer ones the country and trunk prefix vary. */
#define MIN_DIGITS 7
#define END_DIGITS 9

#define MAX_VALUE_BYTES 4096

static char *
key_of_phone (const char *value)
{
  g_autoptr (GString) digits = g_string_new (NULL);

  for (const char *at = value; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_c (digits, *at);

  if (digits->len < MIN_DIGITS)
    return NULL;

  return g_strdup (digits->str + (digits->len > END_DIGITS ? digits->len - END_DIGITS : 0));
}

static char *
key_of_link (const char *value)
{
  g_autofree char *folded = g_ascii_strdown (value, -1);
  const char *rest = strstr (folded, "://");
  gsize length;

  rest = rest != NULL ? rest + strlen ("://") : folded;
  if (g_str_has_prefix (rest, "www."))
    rest += strlen ("www.");

  length = strcspn (rest, "?#");
  while (length > 0 && rest[length - 1] == '/')
    length--;

  /* A bare host is a company or a service, not a person. */
  return memchr (rest, '/', length) != NULL ? g_strndup (rest, length) : NULL;
}

/**
 * clara_identity_make_key:
 * @kind: what @value is
 * @value: a mail address, a telephone number, a link …
 *
 * Returns: (transfer full) (nullable): @value as it is compared, however it was written; %NULL where it does not tell
 *   people apart, as names and addresses do not
 */
char *
clara_identity_make_key (ClaraIdentityKind kind, const char *value)
{
  g_autofree char *stripped = g_strstrip (g_strdup (value));

  switch (kind)
    {
    case CLARA_IDENTITY_EMAIL:
      return strchr (stripped, '@') != NULL ? g_utf8_strdown (stripped, -1) : NULL;
    case CLARA_IDENTITY_PHONE:
      return key_of_phone (stripped);
    case CLARA_IDENTITY_LINK:
      return key_of_link (stripped);
    default:
      return NULL;
    }
}

static gboolean
add (ClaraWrite *write,
     const ClaraId *candidacy,
     const char *kind,
     const char *value,
     const char *key,
     const ClaraId *material,
     GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, candidacy,
      "INSERT INTO identity (candidacy, kind, value, key, material) VALUES ($1, $2, $3, $4, $5) "
      "ON CONFLICT DO NOTHING");

  if (strlen (value) > MAX_VALUE_BYTES)
    {
      g_set_error_literal (error, CLARA_ERROR, CLARA_ERROR_TOO_LARGE,
                           "nobody is called that: it is too long");
      return FALSE;
    }

  clara_statement_bind_id (statement, 1, candidacy);
  clara_statement_bind_text (statement, 2, kind);
  clara_statement_bind_text (statement, 3, value);
  clara_statement_bind_text (statement, 4, key);
  clara_statement_bind_id (statement, 5, material);

  return clara_statement_run (statement, error);
}

/**
 * clara_identities_add:
 * @write: a transaction
 * @candidacy: a candidacy
 * @kind: what @value is
 * @value: what the person is known by; what is known already changes nothing
 * @error: return location for a #GError
 *
 * Returns: whether it is known now; %CLARA_ERROR_NOT_FOUND, %CLARA_ERROR_TOO_LARGE
 */
gboolean
clara_identities_add (ClaraWrite *write,
                      const ClaraId *candidacy,
                      ClaraIdentityKind kind,
                      const char *value,
                      GError **error)
{
  g_autofree char *key = clara_identity_make_key (kind, value);

  g_return_val_if_fail (kind < CLARA_N_IDENTITY_KINDS, FALSE);

  return add (write, candidacy, kinds[kind], value, key, NULL, error);
}

/**
 * clara_identities_set_file_name:
 * @write: a transaction
 * @candidacy: a candidacy
 * @material: one of its materials
 * @name: what the file is called, which often is who the person is
 * @error: return location for a #GError
 *
 * Returns: whether it is known now
 */
gboolean
clara_identities_set_file_name (ClaraWrite *write,
                                const ClaraId *candidacy,
                                const ClaraId *material,
                                const char *name,
                                GError **error)
{
  return add (write, candidacy, KIND_FILE, name, NULL, material, error);
}

/**
 * clara_identities_forget:
 * @write: a transaction
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Deletes who a candidacy is, and nothing else. For its texts, and traces in the file, see clara_erase_candidacy().
 *
 * Returns: whether it is forgotten
 */
gboolean
clara_identities_forget (ClaraWrite *write, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_write_prepare (
      write, CLARA_ENTITY_CANDIDACY, candidacy, "DELETE FROM identity WHERE candidacy = $1");

  clara_statement_bind_id (statement, 1, candidacy);

  return clara_statement_run (statement, error);
}

/**
 * clara_identities_get:
 * @connection: where to read
 * @candidacy: a candidacy
 * @error: return location for a #GError
 *
 * Returns: (transfer full): who it is; an empty one where nothing is known
 */
ClaraIdentity *
clara_identities_get (ClaraConnection *connection, const ClaraId *candidacy, GError **error)
{
  g_autoptr (ClaraIdentity) identity = clara_identity_new ();
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT kind, value FROM identity WHERE candidacy = $1 ORDER BY seq");
  ClaraStep step;

  clara_statement_bind_id (statement, 1, candidacy);
  while ((step = clara_statement_step (statement, error)) == CLARA_STEP_ROW)
    for (guint kind = 0; kind < CLARA_N_IDENTITY_KINDS; kind++)
      if (g_strcmp0 (kinds[kind], clara_statement_get_text (statement, 0)) == 0)
        clara_identity_add (identity, kind, clara_statement_get_text (statement, 1));

  return step == CLARA_STEP_DONE ? g_steal_pointer (&identity) : NULL;
}

/**
 * clara_identities_get_file_name:
 * @connection: where to read
 * @material: a material
 * @error: return location for a #GError
 *
 * Returns: (transfer full): what its file is called; %NULL with %CLARA_ERROR_NOT_FOUND
 */
char *
clara_identities_get_file_name (ClaraConnection *connection,
                                const ClaraId *material,
                                GError **error)
{
  g_autoptr (ClaraStatement) statement = clara_connection_prepare (
      connection, "SELECT value FROM identity WHERE material = $1 AND kind = '" KIND_FILE "' "
                  "ORDER BY seq DESC LIMIT 1");

  clara_statement_bind_id (statement, 1, material);
  if (!clara_store_get_one (statement, "the material came without a name", error))
    return NULL;

  return clara_statement_dup_text (statement, 0);
}
