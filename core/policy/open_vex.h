#pragma once

#include "core/policy/judgements.h"

namespace gearaudit
{

/// Whether a text is a document of OpenVEX, by its context. Pure.
bool isOpenVex(const QByteArray &text);

/// The statements of a document of OpenVEX about packages of PyPI (pkg:pypi/NAME[@VERSION], as a product
/// or a component of one); others are problems: it is told that they say nothing here.
Result<Judgements> readOpenVex(const QByteArray &text, const QString &path);

} // namespace gearaudit
