#include "ui/words/export_text.h"

#include <QCoreApplication>
#include <QDir>

namespace gearaudit
{

namespace
{
struct ExportNoteText {
    Q_DECLARE_TR_FUNCTIONS(ExportNoteText)
};
} // namespace

QString exportNoteText(const ExportNote &note)
{
    switch (note.kind) {
    case ExportNote::Kind::Replaced:
        return ExportNoteText::tr("%n gear(s) are in several of the files; the last one counts.",
                                  nullptr, note.count);
    case ExportNote::Kind::SiteNamed:
        return ExportNoteText::tr("“%1” names gears of the Exchange and of an instance. Those of "
                                  "the instance are exported as “%2”.")
            .arg(note.subject, note.name);
    case ExportNote::Kind::WithoutKeys:
        return ExportNoteText::tr("%1 cannot be read any more. Its gears were exported as they are "
                                  "shown, without what other programs may have added to the file.")
            .arg(QDir::toNativeSeparators(note.subject));
    }
    return {};
}

} // namespace gearaudit
