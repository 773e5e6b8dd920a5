/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-lever-sandbox"

#include "clara-sandbox-filter.h"

#include "clara-sandbox-json.h"

#define MONTH_MS (G_GINT64_CONSTANT (30) * 24 * 3600 * 1000)

/**
 * clara_sandbox_filter_read_range:
 * @call: who asks
 * @range: (inout): its name is given, the rest is read
 *
 * Returns: whether the query could be read; otherwise it is answered
 */
gboolean
clara_sandbox_filter_read_range (ClaraSandboxCall *call, ClaraSandboxRange *range)
{
  g_autofree char *start = g_strconcat (range->name, "_start", NULL);
  g_autofree char *end = g_strconcat (range->name, "_end", NULL);

  range->asked = clara_sandbox_call_get (call, start) != NULL ||
                 clara_sandbox_call_get (call, end) != NULL;

  return clara_sandbox_call_get_int (call, start, G_MININT64, &range->start) &&
         clara_sandbox_call_get_int (call, end, G_MAXINT64, &range->end);
}

/**
 * clara_sandbox_filter_in_range:
 * @range: a span of time
 * @object: an object
 * @sees_null: whether an object without that time counts as within
 *
 * Returns: whether the object's time is within; always if no span was asked for
 */
gboolean
clara_sandbox_filter_in_range (const ClaraSandboxRange *range,
                               JsonObject *object,
                               gboolean sees_null)
{
  gint64 at;

  if (!range->asked)
    return TRUE;

  at = clara_sandbox_json_int (object, range->member, G_MININT64);
  if (at == G_MININT64)
    return sees_null;

  return at >= range->start && at <= range->end;
}

/**
 * clara_sandbox_filter_month_at_most:
 * @call: who asks
 * @range: a span of time
 *
 * Returns: whether it is no longer than thirty days, where Lever allows no more; otherwise the call is answered
 */
gboolean
clara_sandbox_filter_month_at_most (ClaraSandboxCall *call, const ClaraSandboxRange *range)
{
  if (range->start == G_MININT64 || range->end == G_MAXINT64 ||
      range->end - range->start <= MONTH_MS)
    return TRUE;

  clara_sandbox_call_error (call, 400, "BadRequest", "%s may span 30 days at most", range->name);
  return FALSE;
}

/**
 * clara_sandbox_filter_confidentiality:
 * @call: who asks
 * @wanted: (out): `non-confidential` unless something else was asked for
 *
 * Returns: whether the caller may ask for that; otherwise the call is answered
 */
gboolean
clara_sandbox_filter_confidentiality (ClaraSandboxCall *call, const char **wanted)
{
  static const char *const known[] = { "non-confidential", "confidential", "all", NULL };
  const char *asked = clara_sandbox_call_get (call, "confidentiality");

  *wanted = asked != NULL ? asked : known[0];
  if (!g_strv_contains (known, *wanted))
    {
      clara_sandbox_call_error (call, 400, "BadRequest",
                                "confidentiality must be non-confidential, confidential or all");
      return FALSE;
    }
  if (!g_str_equal (*wanted, known[0]) &&
      !clara_sandbox_call_has_scope (call, "confidential:access:admin"))
    {
      clara_sandbox_call_error (call, 403, "ForbiddenError",
                                "There is no access to confidential data.");
      return FALSE;
    }

  return TRUE;
}

/**
 * clara_sandbox_filter_shows:
 * @confidentiality: what clara_sandbox_filter_confidentiality() told
 * @object: a posting or an opportunity
 *
 * Returns: whether that was asked for
 */
gboolean
clara_sandbox_filter_shows (const char *confidentiality, JsonObject *object)
{
  return g_str_equal (confidentiality, "all") ||
         g_strcmp0 (clara_sandbox_json_string (object, "confidentiality"), confidentiality) == 0;
}

/**
 * clara_sandbox_filter_one_of:
 * @wanted: (nullable): values, any of which will do
 * @value: (nullable): a value
 *
 * Returns: whether it is one of them, or anything will do
 */
gboolean
clara_sandbox_filter_one_of (char **wanted, const char *value)
{
  return wanted == NULL || (value != NULL && g_strv_contains ((const char *const *) wanted, value));
}

/**
 * clara_sandbox_filter_any_of:
 * @wanted: (nullable): values, any of which will do
 * @values: (nullable): an array
 *
 * Returns: whether the array holds one of them, or anything will do
 */
gboolean
clara_sandbox_filter_any_of (char **wanted, JsonArray *values)
{
  if (wanted == NULL)
    return TRUE;
  for (gsize i = 0; wanted[i] != NULL; i++)
    if (clara_sandbox_json_holds (values, wanted[i]))
      return TRUE;

  return FALSE;
}

/**
 * clara_sandbox_filter_include:
 * @call: who asks
 * @object: (transfer full): an object
 *
 * Returns: (transfer full): with `include` in the query only what it names, and what `expand` names; else @object
 */
JsonObject *
clara_sandbox_filter_include (ClaraSandboxCall *call, JsonObject *object)
{
  g_autoptr (JsonObject) owned = object;
  g_auto (GStrv) wanted = clara_sandbox_call_get_all (call, "include");
  g_auto (GStrv) expanded = clara_sandbox_call_get_all (call, "expand");
  JsonObject *rest;

  if (wanted == NULL)
    return g_steal_pointer (&owned);

  rest = json_object_new ();
  for (gsize i = 0; wanted[i] != NULL; i++)
    if (json_object_has_member (object, wanted[i]))
      json_object_set_member (rest, wanted[i], json_object_dup_member (object, wanted[i]));
  for (gsize i = 0; expanded != NULL && expanded[i] != NULL; i++)
    if (json_object_has_member (object, expanded[i]))
      json_object_set_member (rest, expanded[i], json_object_dup_member (object, expanded[i]));

  return rest;
}
