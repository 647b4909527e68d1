#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace gearaudit
{

/// A page of the program's help: what the window shows and `gear-audit help` prints.
struct HelpPage {
    QString topic; ///< as it is asked for, "settings"; others link to it as settings.md
    QString title;
    QString text; ///< Markdown, the title first

    bool operator==(const HelpPage &) const = default;
};

/// The language of the program's words: "de", and "en" where the system's is none that it speaks.
QString programLanguage();

/// All pages, in the order in which lists have them, in the program's language. From
/// resources/help, which have room for what the program knows better: {examples} and {keys} of
/// filters, {statuses} of audits.
std::vector<HelpPage> helpPages();
/// The same in another language ("de"), English where there are none in it.
std::vector<HelpPage> helpPages(const QString &language);

/// The page of a topic; none where there is none.
std::optional<HelpPage> helpPage(const QString &topic);

} // namespace gearaudit
