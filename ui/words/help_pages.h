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

/// All pages, in the order in which lists have them. From resources/help, which have room for what
/// the program knows better: {examples} and {keys} of filters, {statuses} of audits.
std::vector<HelpPage> helpPages();

/// The page of a topic; none where there is none.
std::optional<HelpPage> helpPage(const QString &topic);

} // namespace gearaudit
