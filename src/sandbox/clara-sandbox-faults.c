/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-faults.h"

#include "clara-error.h"
#include "clara-sandbox-json.h"

/* A fault that waits for its requests. */
typedef struct
{
  char *name;
  ClaraSandboxFaultKind kind;
  guint status;
  guint delay;
  char *location;
  char *match;
  GPatternSpec *pattern;
  gint64 after;
  gint64 count;
} Waiting;

/**
 * ClaraSandboxFaults:
 *
 * What shall go wrong, in the order it was asked for; besides, a share of all requests may fail by chance.
 */
struct _ClaraSandboxFaults
{
  GPtrArray *waiting; /* (owned) (element-type Waiting) */
  char *last;         /* (owned) (nullable): the location of the fault that was taken last */
  GRand *random;
  double rate;
};

static const struct
{
  const char *name;
  ClaraSandboxFaultKind kind;
} kinds[] = {
  { "lost-before", CLARA_SANDBOX_FAULT_LOST_BEFORE },
  { "lost-after", CLARA_SANDBOX_FAULT_LOST_AFTER },
  { "late", CLARA_SANDBOX_FAULT_LATE },
  { "half-closed", CLARA_SANDBOX_FAULT_HALF_CLOSED },
  { "stall", CLARA_SANDBOX_FAULT_STALL },
  { "slow-body", CLARA_SANDBOX_FAULT_SLOW_BODY },
  { "html", CLARA_SANDBOX_FAULT_HTML },
  { "junk", CLARA_SANDBOX_FAULT_JUNK },
  { "deep", CLARA_SANDBOX_FAULT_DEEP },
  { "types", CLARA_SANDBOX_FAULT_TYPES },
  { "nul", CLARA_SANDBOX_FAULT_NUL },
  { "huge", CLARA_SANDBOX_FAULT_HUGE },
  { "redirect", CLARA_SANDBOX_FAULT_REDIRECT },
  { "expire", CLARA_SANDBOX_FAULT_EXPIRE },
  { "gone", CLARA_SANDBOX_FAULT_GONE },
  { "page-repeat", CLARA_SANDBOX_FAULT_PAGE },
  { "page-shuffle", CLARA_SANDBOX_FAULT_PAGE },
  { "page-cycle", CLARA_SANDBOX_FAULT_PAGE },
};

/* By chance only what a server under load does to anybody. */
static const struct
{
  const char *name;
  ClaraSandboxFaultKind kind;
  guint status;
} chances[] = {
  { "429", CLARA_SANDBOX_FAULT_STATUS, 429 },
  { "503", CLARA_SANDBOX_FAULT_STATUS, 503 },
  { "500-after", CLARA_SANDBOX_FAULT_STATUS_AFTER, 500 },
  { "lost-before", CLARA_SANDBOX_FAULT_LOST_BEFORE, 0 },
  { "lost-after", CLARA_SANDBOX_FAULT_LOST_AFTER, 0 },
};

static void
waiting_free (gpointer data)
{
  Waiting *waiting = data;

  g_free (waiting->name);
  g_free (waiting->location);
  g_free (waiting->match);
  g_clear_pointer (&waiting->pattern, g_pattern_spec_free);
  g_free (waiting);
}

/**
 * clara_sandbox_faults_new:
 * @seed: where chance comes from
 * @rate: the share of requests that fail by chance, 0 … 1
 *
 * Returns: (transfer full): no faults but those of chance
 */
ClaraSandboxFaults *
clara_sandbox_faults_new (guint32 seed, double rate)
{
  ClaraSandboxFaults *self = g_new0 (ClaraSandboxFaults, 1);

  self->waiting = g_ptr_array_new_with_free_func (waiting_free);
  self->random = g_rand_new_with_seed (seed);
  self->rate = rate;

  return self;
}

/**
 * clara_sandbox_faults_free:
 * @self: (nullable) (transfer full): faults
 */
void
clara_sandbox_faults_free (ClaraSandboxFaults *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->waiting);
  g_rand_free (self->random);
  g_free (self->last);
  g_free (self);
}

static gboolean
read_kind (Waiting *waiting)
{
  char *end = NULL;
  guint64 status = g_ascii_strtoull (waiting->name, &end, 10);

  if (status >= 400 && status <= 599)
    {
      waiting->status = (guint) status;
      waiting->kind = *end == '\0' ? CLARA_SANDBOX_FAULT_STATUS : CLARA_SANDBOX_FAULT_STATUS_AFTER;
      return *end == '\0' || g_str_equal (end, "-after");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (waiting->name, kinds[i].name))
      {
        waiting->kind = kinds[i].kind;
        return TRUE;
      }

  return FALSE;
}

/**
 * clara_sandbox_faults_add:
 * @self: faults
 * @wanted: `kind`; and perhaps `count` of the requests it befalls (1), `after` so many that it spares (0), `match`, a
 *   pattern of verb and path with `*` and `?` (any of the API), `delay` in milliseconds, `location`
 * @error: where to put an error
 *
 * Returns: whether @wanted was understood
 */
gboolean
clara_sandbox_faults_add (ClaraSandboxFaults *self, JsonObject *wanted, GError **error)
{
  Waiting *waiting = g_new0 (Waiting, 1);
  const char *match = clara_sandbox_json_string (wanted, "match");

  waiting->name = g_strdup (clara_sandbox_json_string (wanted, "kind"));
  if (waiting->name == NULL || !read_kind (waiting))
    {
      g_set_error (error, CLARA_ERROR, CLARA_ERROR_INVALID, "there is no such fault: %s",
                   waiting->name != NULL ? waiting->name : "");
      waiting_free (waiting);
      return FALSE;
    }
  waiting->count = clara_sandbox_json_int (wanted, "count", 1);
  waiting->after = clara_sandbox_json_int (wanted, "after", 0);
  waiting->delay = (guint) CLAMP (clara_sandbox_json_int (wanted, "delay", 100), 0, 3600 * 1000);
  waiting->location = g_strdup (clara_sandbox_json_string (wanted, "location"));
  waiting->match = g_strdup (match != NULL && *match != '\0' ? match : "* /v1/*");
  waiting->pattern = g_pattern_spec_new (waiting->match);
  g_ptr_array_add (self->waiting, waiting);

  return TRUE;
}

/**
 * clara_sandbox_faults_clear:
 * @self: faults
 *
 * Forgets all that wait, and chance as well.
 */
void
clara_sandbox_faults_clear (ClaraSandboxFaults *self)
{
  g_ptr_array_set_size (self->waiting, 0);
  self->rate = 0;
}

static ClaraSandboxFault
by_chance (ClaraSandboxFaults *self, const char *path)
{
  ClaraSandboxFault fault = { CLARA_SANDBOX_FAULT_NONE, NULL, 0, 0, NULL };
  gsize drawn;

  if (self->rate <= 0 || !g_str_has_prefix (path, "/v1/") ||
      g_rand_double (self->random) >= self->rate)
    return fault;

  drawn = (gsize) g_rand_int_range (self->random, 0, G_N_ELEMENTS (chances));
  fault.kind = chances[drawn].kind;
  fault.name = chances[drawn].name;
  fault.status = chances[drawn].status;

  return fault;
}

static const char *
name_of (Waiting *waiting)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (waiting->name, kinds[i].name))
      return kinds[i].name;

  return g_intern_string (waiting->name);
}

/**
 * clara_sandbox_faults_take:
 * @self: faults
 * @method: a request's verb
 * @path: its path
 *
 * Returns: what goes wrong with the request; that is then over and done with
 */
ClaraSandboxFault
clara_sandbox_faults_take (ClaraSandboxFaults *self, const char *method, const char *path)
{
  g_autofree char *subject = g_strconcat (method, " ", path, NULL);

  for (guint i = 0; i < self->waiting->len; i++)
    {
      Waiting *waiting = g_ptr_array_index (self->waiting, i);
      ClaraSandboxFault fault = { waiting->kind, NULL, waiting->status, waiting->delay, NULL };

      if (!g_pattern_spec_match_string (waiting->pattern, subject))
        continue;
      if (waiting->after > 0)
        {
          waiting->after--;
          continue;
        }
      fault.name = name_of (waiting);
      g_free (self->last);
      fault.location = self->last = g_strdup (waiting->location);
      if (--waiting->count <= 0)
        g_ptr_array_remove_index (self->waiting, i);
      return fault;
    }

  return by_chance (self, path);
}

/**
 * clara_sandbox_faults_list:
 * @self: faults
 *
 * Returns: (transfer full): those that wait, as clara_sandbox_faults_add() takes them
 */
JsonArray *
clara_sandbox_faults_list (ClaraSandboxFaults *self)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < self->waiting->len; i++)
    {
      Waiting *waiting = g_ptr_array_index (self->waiting, i);

      json_array_add_object_element (
          array, clara_sandbox_json_object ("s:kind", waiting->name, "i:count", waiting->count,
                                            "i:after", waiting->after, "s:match", waiting->match,
                                            "i:delay", (gint64) waiting->delay, NULL));
    }

  return array;
}

/**
 * clara_sandbox_faults_names:
 *
 * Returns: (transfer none): what a person may choose from, %NULL at the end
 */
const char *const *
clara_sandbox_faults_names (void)
{
  static const char *const names[] = { "429",        "503",  "500-after",   "lost-before",
                                       "lost-after", "late", "half-closed", "stall",
                                       "slow-body",  "html", "junk",        "deep",
                                       "types",      "nul",  "huge",        "redirect",
                                       "expire",     "gone", "page-repeat", "page-shuffle",
                                       "page-cycle", NULL };

  return names;
}
