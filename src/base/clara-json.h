/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define CLARA_JSON_MAX_SIZE    (8u * 1024u * 1024u)
#define CLARA_JSON_MAX_DEPTH   32u
#define CLARA_JSON_MAX_MEMBERS 4096u

/**
 * ClaraJsonLimits:
 * @max_size: the most bytes the text may have; 0: 8 MiB
 * @max_depth: the most arrays and objects that may stand inside each other; 0: 32. Over 256 counts
 *   as 256, for json-glib recurses.
 * @unique_members: whether an object with two members of the same name is refused, as readers of a
 *   protocol want it. If not, the last of them is the one that counts.
 * @max_members: the most members that one object may have, repeated ones counted; 0: 4,096. Names
 *   made up to collide in json-glib's hash table are refused besides.
 * @max_values: the most values the text may hold in all; 0: one for every eight bytes of @max_size.
 *   A value of two bytes takes over a hundred in json-glib.
 *
 * How much JSON a reader takes.
 */
typedef struct
{
  gsize    max_size;
  guint    max_depth;
  gboolean unique_members;
  guint    max_members;
  gsize    max_values;
} ClaraJsonLimits;

/**
 * CLARA_JSON_LIMITS_DEFAULT:
 *
 * Initialises a #ClaraJsonLimits with the bounds that hold when none are given.
 */
#define CLARA_JSON_LIMITS_DEFAULT \
  { CLARA_JSON_MAX_SIZE, CLARA_JSON_MAX_DEPTH, FALSE, CLARA_JSON_MAX_MEMBERS, 0 }

JsonNode   *clara_json_parse                (const char            *data,
                                             gssize                 length,
                                             const ClaraJsonLimits *limits,
                                             GError               **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *clara_json_parse_object         (const char            *data,
                                             gssize                 length,
                                             const ClaraJsonLimits *limits,
                                             GError               **error) G_GNUC_WARN_UNUSED_RESULT;

const char *clara_json_get_string           (JsonObject  *object,
                                             const char  *name,
                                             GError     **error);
gboolean    clara_json_get_int64            (JsonObject  *object,
                                             const char  *name,
                                             gint64      *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_double           (JsonObject  *object,
                                             const char  *name,
                                             double      *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_boolean          (JsonObject  *object,
                                             const char  *name,
                                             gboolean    *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
JsonArray  *clara_json_get_array            (JsonObject  *object,
                                             const char  *name,
                                             GError     **error);
JsonObject *clara_json_get_object           (JsonObject  *object,
                                             const char  *name,
                                             GError     **error);

gboolean    clara_json_get_optional_string  (JsonObject  *object,
                                             const char  *name,
                                             const char  *fallback,
                                             const char **value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_optional_int64   (JsonObject  *object,
                                             const char  *name,
                                             gint64       fallback,
                                             gint64      *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_optional_double  (JsonObject  *object,
                                             const char  *name,
                                             double       fallback,
                                             double      *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_optional_boolean (JsonObject  *object,
                                             const char  *name,
                                             gboolean     fallback,
                                             gboolean    *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_optional_array   (JsonObject  *object,
                                             const char  *name,
                                             JsonArray  **value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_optional_object  (JsonObject  *object,
                                             const char  *name,
                                             JsonObject **value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

const char *clara_json_get_string_element   (JsonArray   *array,
                                             guint        index,
                                             GError     **error);
gboolean    clara_json_get_int64_element    (JsonArray   *array,
                                             guint        index,
                                             gint64      *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean    clara_json_get_double_element   (JsonArray   *array,
                                             guint        index,
                                             double      *value,
                                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;
JsonArray  *clara_json_get_array_element    (JsonArray   *array,
                                             guint        index,
                                             GError     **error);
JsonObject *clara_json_get_object_element   (JsonArray   *array,
                                             guint        index,
                                             GError     **error);

G_END_DECLS
