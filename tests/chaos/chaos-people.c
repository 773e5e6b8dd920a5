/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-test"

#include "chaos-people.h"

#include <string.h>

GBytes *
chaos_resume (guint n)
{
  char *text = g_strdup_printf (
      "Iris Windrose%u\niris%u@post.example\n\nExperience\nEngineer\tJan 2018 – Mar 2023\n"
      "Windle & Marsh\n• Tuned slow PostgreSQL queries for the booking service of %u terminals.\n"
      "• Led a crew of six through two winters without an accident or a day lost.\n",
      n, n, n + 3);

  return g_bytes_new_take (text, strlen (text));
}
