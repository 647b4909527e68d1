#pragma once

#include <QtEndian>

#include <string_view>

// How the database of known faults lies in its file: a head, and parts that it says the places of. Each
// part is a list of equal items, numbers of four bytes with the least first, so that its bytes are
// asked as they are. Texts are there once; what belongs to an item is a run of the next part, which begins where
// the item says and ends where the next one's begins: the last item of such a part is only an end.
// Internal to the database and its writer.

namespace gearaudit::advisoryfile
{

/// Counts up with every change of the file.
constexpr quint32 formatVersion = 1;
constexpr std::string_view magic{"GAFAULT\n"};

enum Part {
    Facts,    ///< JSON
    Texts,    ///< UTF-8, one after the other
    TextEnds, ///< where each text begins; and the end
    Versions, ///< the first stands for none
    Packages, ///< by the bytes of their names
    Faults,
    Records,
    Intervals,
    Listed, ///< versions
    Names,  ///< texts: all names of a fault, the one people use first
    Links,  ///< texts
    partCount,
};

struct Place {
    quint32_le offset; ///< from the beginning of the file, a multiple of 4
    quint32_le count;  ///< of items
};

struct Head {
    char magic[8];
    quint32_le version;
    quint32_le checksum; ///< CRC-32 of all that comes behind it
    Place parts[partCount];
};

struct VersionItem {
    quint32_le text;
    quint32_le key; ///< a text: Version::key(); empty for what is no version
    quint32_le flags;
};
constexpr quint32 isVersion = 1;
constexpr quint32 isPreRelease = 2;
constexpr quint32 hasLocal = 4;

struct PackageItem {
    quint32_le name;
    quint32_le firstFault;
};

struct FaultItem {
    quint32_le firstRecord;
    quint32_le firstName;
    quint32_le firstLink;
    quint32_le summary;
    quint32_le rating; ///< a Severity; from bit 8 ten times the CVSS score, or noScore; from bit 16 flags
    quint32_le epss;   ///< in millionths
};
constexpr quint32 noScore = 255;
constexpr quint32 isExploited = 1;
constexpr quint32 hasEpss = 2;

/// What one record says of a package.
struct RecordItem {
    quint32_le id;
    quint32_le firstInterval;
    quint32_le firstListed;
};

/// Versions; none: from the first on, and without an end.
struct IntervalItem {
    quint32_le introduced;
    quint32_le fixed;
    quint32_le lastAffected;
};

/// How large an item of a part is.
constexpr std::size_t itemSize(Part part)
{
    switch (part) {
    case Facts:
    case Texts: return 1;
    case Versions: return sizeof(VersionItem);
    case Packages: return sizeof(PackageItem);
    case Faults: return sizeof(FaultItem);
    case Records: return sizeof(RecordItem);
    case Intervals: return sizeof(IntervalItem);
    case TextEnds:
    case Listed:
    case Names:
    case Links:
    case partCount: break;
    }
    return sizeof(quint32_le);
}

/// What has to stand in the head of a whole file.
quint32 checksumOf(const unsigned char *file, std::size_t size);

} // namespace gearaudit::advisoryfile
