/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "clara-documents"

#include "clara-canary-private.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* The test listens on a port whose number is the last part of the directory's name: a confined canary could
 * not read it from a file, and an argument of its own would say nothing more. */
static guint16
port_of (const char *directory)
{
  const char *dash = strrchr (directory, '-');

  return dash != NULL ? (guint16) atoi (dash + 1) : 0;
}

static int
finish (int fd, int result)
{
  int error = errno;

  close (fd);
  errno = error;
  return result < 0 ? -1 : 0;
}

static int
connect_ip (const char *directory, int family, int type)
{
  struct sockaddr_in address = {
    .sin_family = AF_INET,
    .sin_port = htons (port_of (directory)),
    .sin_addr.s_addr = htonl (INADDR_LOOPBACK),
  };
  int fd = socket (family, type | SOCK_CLOEXEC, 0);

  if (fd < 0)
    return -1;
  if (type == SOCK_DGRAM)
    return finish (fd, (int) sendto (fd, "x", 1, 0, (struct sockaddr *) &address, sizeof address));

  return finish (fd, connect (fd, (struct sockaddr *) &address, sizeof address));
}

static int
connect_tcp (const char *directory)
{
  return connect_ip (directory, AF_INET, SOCK_STREAM);
}

static int
send_udp (const char *directory)
{
  return connect_ip (directory, AF_INET, SOCK_DGRAM);
}

static int
listen_tcp (const char *directory)
{
  struct sockaddr_in address = { .sin_family = AF_INET,
                                 .sin_addr.s_addr = htonl (INADDR_LOOPBACK) };
  int fd = socket (AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

  if (fd < 0)
    return -1;
  if (bind (fd, (struct sockaddr *) &address, sizeof address) != 0)
    return finish (fd, -1);

  return finish (fd, listen (fd, 1));
}

static int
connect_unix (const char *directory)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  if (fd < 0)
    return -1;
  g_snprintf (address.sun_path, sizeof address.sun_path, "%s/socket", directory);

  return finish (fd, connect (fd, (struct sockaddr *) &address, sizeof address));
}

static int
connect_abstract (const char *directory)
{
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  int length;

  if (fd < 0)
    return -1;
  length = g_snprintf (address.sun_path + 1, sizeof address.sun_path - 1, "clara-canary-%u",
                       port_of (directory));

  return finish (
      fd, connect (fd, (struct sockaddr *) &address,
                   (socklen_t) (offsetof (struct sockaddr_un, sun_path) + 1 + (gsize) length)));
}

static int
open_netlink (const char *directory)
{
  int fd = socket (AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);

  return fd < 0 ? -1 : finish (fd, 0);
}

static int
pair_sockets (const char *directory)
{
  int fds[2];

  if (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0)
    return -1;
  close (fds[0]);
  close (fds[1]);
  return 0;
}

const ClaraCanaryAct clara_canary_network_acts[] = {
  { "tcp-connect", connect_tcp },
  { "udp-send", send_udp },
  { "tcp-listen", listen_tcp },
  { "unix-connect", connect_unix },
  { "abstract-connect", connect_abstract },
  { "netlink", open_netlink },
  { "socketpair", pair_sockets },
};
const gsize clara_canary_n_network_acts = G_N_ELEMENTS (clara_canary_network_acts);
