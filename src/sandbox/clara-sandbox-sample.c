/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-sample.h"

#include "clara-sandbox-json.h"

static const char *const keys[] = { "developer", "nurse",   "accountant", "electrician",
                                    "logistics", "support", NULL };

/**
 * clara_sandbox_sample_new:
 *
 * Returns: (transfer full): what the sample data are made of
 */
ClaraSandboxSample *
clara_sandbox_sample_new (void)
{
  ClaraSandboxSample *self = g_new0 (ClaraSandboxSample, 1);

  self->account = clara_sandbox_json_resource ("account.json");
  self->people = clara_sandbox_json_resource ("people.json");
  self->postings = clara_sandbox_json_resource ("postings.json");
  self->keys = g_strdupv ((char **) keys);
  self->occupations = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                             (GDestroyNotify) json_object_unref);
  for (gsize i = 0; keys[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat (keys[i], ".json", NULL);

      g_hash_table_insert (self->occupations, (char *) keys[i], clara_sandbox_json_resource (name));
    }

  return self;
}

/**
 * clara_sandbox_sample_free:
 * @self: (nullable) (transfer full): a sample
 */
void
clara_sandbox_sample_free (ClaraSandboxSample *self)
{
  if (self == NULL)
    return;

  json_object_unref (self->account);
  json_object_unref (self->people);
  json_object_unref (self->postings);
  g_hash_table_unref (self->occupations);
  g_strfreev (self->keys);
  g_free (self);
}

/**
 * clara_sandbox_sample_occupation:
 * @self: a sample
 * @key: (nullable): an occupation
 *
 * Returns: (transfer none): what is said of it; the first occupation if there is no such
 */
JsonObject *
clara_sandbox_sample_occupation (ClaraSandboxSample *self, const char *key)
{
  JsonObject *occupation = key != NULL ? g_hash_table_lookup (self->occupations, key) : NULL;

  return occupation != NULL ? occupation : g_hash_table_lookup (self->occupations, keys[0]);
}

/**
 * clara_sandbox_sample_other:
 * @self: a sample
 * @random: where chance comes from
 * @key: an occupation
 *
 * Returns: (transfer none): another one
 */
const char *
clara_sandbox_sample_other (ClaraSandboxSample *self, GRand *random, const char *key)
{
  int n_keys = (int) g_strv_length (self->keys);
  int drawn = g_rand_int_range (random, 0, n_keys);

  if (g_strcmp0 (keys[drawn], key) == 0)
    drawn = (drawn + 1) % n_keys;

  return keys[drawn];
}

/**
 * clara_sandbox_sample_draw:
 * @random: where chance comes from
 * @texts: (nullable): an array of texts
 *
 * Returns: (transfer none): one of them; an empty text if there is none
 */
const char *
clara_sandbox_sample_draw (GRand *random, JsonArray *texts)
{
  if (texts == NULL || json_array_get_length (texts) == 0)
    return "";

  return json_array_get_string_element (
      texts, (guint) g_rand_int_range (random, 0, (gint32) json_array_get_length (texts)));
}

static char *
make_slug (const char *name)
{
  g_autofree char *plain = g_str_to_ascii (name, "C");
  g_autofree char *lower = g_ascii_strdown (plain, -1);

  for (char *c = lower; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c))
      *c = '-';

  return g_steal_pointer (&lower);
}

/**
 * clara_sandbox_person_new:
 * @sample: where names come from
 * @random: where chance comes from
 * @name: (nullable): what the person is called; %NULL: anything
 * @email: (nullable): where mail goes; %NULL: to an address made of the name
 *
 * Returns: (transfer full): somebody who does not exist
 */
ClaraSandboxPerson *
clara_sandbox_person_new (ClaraSandboxSample *sample,
                          GRand *random,
                          const char *name,
                          const char *email)
{
  ClaraSandboxPerson *self = g_new0 (ClaraSandboxPerson, 1);
  const char *given = clara_sandbox_sample_draw (
      random, clara_sandbox_json_array (sample->people, "given"));
  const char *family = clara_sandbox_sample_draw (
      random, clara_sandbox_json_array (sample->people, "family"));
  const char *host = clara_sandbox_sample_draw (random,
                                                clara_sandbox_json_array (sample->people, "mail"));
  const char *town = clara_sandbox_sample_draw (random,
                                                clara_sandbox_json_array (sample->people, "towns"));
  int number = g_rand_int_range (random, 10, 9999);
  g_autofree char *local = NULL;

  self->name = name != NULL ? g_strdup (name) : g_strconcat (given, " ", family, NULL);
  self->slug = make_slug (self->name);
  local = g_strdelimit (g_strdup (self->slug), "-", '.');
  self->email = email != NULL ? g_strdup (email)
                              : g_strdup_printf ("%s%d@%s", local, number % 90 + 10, host);
  self->phone = g_strdup_printf ("+00 555 %04d %03d", number, number % 1000);
  self->town = g_strdup (town);

  return self;
}

/**
 * clara_sandbox_person_free:
 * @self: (nullable) (transfer full): a person
 */
void
clara_sandbox_person_free (ClaraSandboxPerson *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self->email);
  g_free (self->phone);
  g_free (self->town);
  g_free (self->slug);
  g_free (self);
}
