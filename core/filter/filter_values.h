#pragma once

#include "core/filter/filter_expression.h"
#include "core/filter/filter_key.h"
#include "core/filter/filter_parser.h"
#include "core/filter/filter_token.h"
#include "core/model/specifier.h"

#include <QStringList>

// What tokens of a filter say as values. Internal to parseFilter, out of which the first mistake is thrown.

namespace gearaudit
{

struct FilterMistake {
    FilterError error;
};
[[noreturn]] void fail(FilterProblem problem, TextRange range, const QString &subject = {},
                       const QStringList &choices = {});
FilterProblem problemOf(Specifier::Problem problem);

/// What is in quotes is no glob.
TextPattern patternOf(const FilterToken &token);
/// In PEP 503 form.
TextPattern packageName(const FilterToken &token);
qint64 bytesOf(const FilterToken &size);
/// A place in Severity, or a number; `unknown` is no severity that something is compared with.
double levelOf(FilterKey key, const FilterToken &value, bool isCompared);
Specifier branchOf(const FilterToken &value);
bool flagOf(const FilterToken &value);
/// Or a glob that one of them is.
void requireOneOf(const QStringList &choices, const FilterToken &value);

} // namespace gearaudit
