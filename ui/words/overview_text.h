#pragma once

#include "core/insight/history.h"
#include "core/insight/overview.h"
#include "ui/words/bar.h"
#include "ui/words/details_text.h"

#include <QString>

#include <vector>

namespace gearaudit
{

/// By what gears are divided.
enum class DivisionKind { Branches, SdkVersions, Statuses, Sites, Systems, Tools, Severities, Starts };

QString divisionTitle(DivisionKind kind);
/// How to read its bars, in a sentence; empty where there is nothing to say.
QString divisionNote(DivisionKind kind);

/// A bar of a division, in words.
Bar divisionBar(DivisionKind kind, const GearCount &count);

/// The bar for those that do not stand by themselves: `kinds` of them.
Bar tailBar(DivisionKind kind, int kinds, quint32 gears);
/// What one audit's figures say beside those of the audit before, in a sentence or two; empty where nothing
/// changed.
QString sinceText(const HistoryLine &before, const HistoryLine &now);

/// What a bar or a tile says, as details; the number asks for its gears.
Details countDetails(const QString &title, const GearCount &count);

/// How the strengths of a chart's bars are to be read; none where all are alike.
struct LegendEntry {
    enum class Look { Filled, Outlined, Hatched };
    Look look = Look::Filled;
    QString text;
};
std::vector<LegendEntry> divisionLegend(DivisionKind kind);

/// The bar that hides them again.
Bar lessBar();

} // namespace gearaudit
