"""Hosts on the public internet, as opposed to this machine and local networks."""

from __future__ import annotations

import ipaddress
import socket

_LOCAL_SUFFIXES = (
    ".local",
    ".localhost",
    ".internal",
    ".intranet",
    ".lan",
    ".home.arpa",
)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that gateways translate to IPv4. Source: RFC 6052, section 2.1."""


def is_public_host(host: str) -> bool:
    """Tell whether a host name may be public, or an address is.

    Args:
        host: A name, or an address in any notation that resolvers accept, such as
            `127.1`, `0x7f000001` or `[::1]`.
    """
    name = host.strip("[]").rstrip(".").lower()
    if not name or name == "localhost" or name.endswith(_LOCAL_SUFFIXES):
        return False
    address = _address(name)
    return is_public_address(address) if address else "." in name


def is_public_address(address: str) -> bool:
    """Tell whether an IP address is neither private, reserved nor of this machine."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    within = _embedded_address(parsed)
    return (
        parsed.is_global
        and not parsed.is_multicast
        and (within is None or within.is_global)
    )


def _embedded_address(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address to which packets for an IPv6 address are translated."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


def _address(name: str) -> str | None:
    """Return the IP address that a name is in some notation; None if it is not one."""
    try:
        return str(ipaddress.ip_address(name.partition("%")[0]))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(name))
    except OSError:
        return None
