#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace gearaudit
{

/// A field of a page of the settings, as its user knows it.
struct FoundSetting {
    QWidget *field = nullptr;
    QString title; ///< its caption, without the mnemonic
};

/// The fields and buttons of a page that a search for these words finds: by what stands before them,
/// beneath them, in their tooltips, and by the heading and the page (its title) that they are under.
/// All words must be there. Nothing for an empty search. In the page's order.
std::vector<FoundSetting> findSettings(const QWidget &page, const QString &pageTitle, const QString &words);

} // namespace gearaudit
