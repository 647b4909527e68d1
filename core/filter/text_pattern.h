#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace gearaudit
{

/// A text to look for, ignoring case; as a glob it is one of matchesGlob().
struct TextPattern {
    QString text;
    bool isGlob = false;

    bool operator==(const TextPattern &) const = default;
};

/// A glob where it has one of the characters for it, else the text itself.
TextPattern patternOf(const QString &text);

/// Whether the whole of a text is it. Linear in practice, for hostile patterns as well.
bool matchesWhole(const TextPattern &pattern, const QString &text);
/// Whether it is somewhere in a text; a glob must still be the whole of it.
bool matchesPart(const TextPattern &pattern, const QString &text);

/// matchesPart() made ready for many texts in UTF-8.
class PartSearch
{
public:
    explicit PartSearch(const TextPattern &pattern = {});
    bool isIn(std::string_view utf8) const;

private:
    TextPattern m_pattern;
    bool m_isPlain; ///< ASCII and no glob
    std::string m_lower;
};

} // namespace gearaudit
