#include "ui/words/filter_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace gearaudit
{

namespace
{

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

/// What was typed, as it fits into a sentence.
QString shortened(const QString &typed)
{
    constexpr qsizetype maximum = 40;
    const QString text = typed.simplified();
    return text.size() <= maximum ? text : text.left(maximum - 1) + QChar(0x2026);
}

QString listed(const QStringList &choices)
{
    return choices.join(FilterText::tr(", ", "between things to choose from"));
}

/// A few choices are a guess; all of them are all that can be written.
QString unknownKey(const QString &key, const QStringList &choices)
{
    if (choices.size() < static_cast<qsizetype>(filterKeys().size()))
        return FilterText::tr("There is no key “%1:”. Did you mean %2? To look for the text as it "
                              "is, put it in quotes.")
            .arg(key, listed(choices));
    return FilterText::tr("There is no key “%1:”. Use one of %2, or put the text in quotes to look "
                          "for it as it is.")
        .arg(key, listed(choices));
}

QString unknownOperator(const QString &sign, const QStringList &choices)
{
    if (choices.size() == 1)
        return FilterText::tr("“%1” does not compare versions. Write %2 instead.")
            .arg(sign, choices.constFirst());
    return FilterText::tr("“%1” does not compare versions. Use one of %2.")
        .arg(sign, listed(choices));
}

QString missingValue(const QString &key)
{
    if (key.isEmpty())
        return FilterText::tr("There is nothing between these quotes. Write the text to look for, "
                              "or remove them.");
    return FilterText::tr("“%1:” has no value. Write one right behind the colon, without a space.")
        .arg(key);
}

} // namespace

QString filterErrorText(const FilterError &error)
{
    const QString subject = shortened(error.subject);
    switch (error.problem) {
    case FilterProblem::UnclosedQuote:
        return FilterText::tr("This quotation mark has no partner. Write a second one where the "
                              "text ends.");
    case FilterProblem::UnclosedParenthesis:
        return FilterText::tr("This parenthesis is not closed. Write “)” where it ends.");
    case FilterProblem::UnexpectedParenthesis:
        return FilterText::tr("This parenthesis was not opened. Write “(” before it, or remove "
                              "it.");
    case FilterProblem::EmptyParentheses:
        return FilterText::tr("There is nothing between these parentheses. Write a condition, or "
                              "remove them.");
    case FilterProblem::NothingToNegate:
        return FilterText::tr("This minus has nothing behind it. Write the condition right behind "
                              "it, without a space: -numpy");
    case FilterProblem::MissingTerm:
        return FilterText::tr("A condition is missing here. “or” and “and” need one on each side; "
                              "to look for such a word itself, put it in quotes.");
    case FilterProblem::UnknownKey: return unknownKey(subject, error.choices);
    case FilterProblem::MissingValue: return missingValue(subject);
    case FilterProblem::UnknownValue:
        return FilterText::tr("“%1” is not possible here. Use one of %2.")
            .arg(subject, listed(error.choices));
    case FilterProblem::VersionsNotAllowed:
        return FilterText::tr("“%1:” cannot be compared. Only packages, python and pip can: "
                              "numpy<1.24")
            .arg(subject);
    case FilterProblem::MissingName:
        return FilterText::tr("It is not said what to compare. Write the package, python or pip "
                              "before it: numpy%1…")
            .arg(subject);
    case FilterProblem::NotAName:
        return FilterText::tr("“%1” is not the name of a package. Names are made of letters, "
                              "digits, “-”, “_” and “.”.")
            .arg(subject);
    case FilterProblem::UnknownOperator: return unknownOperator(subject, error.choices);
    case FilterProblem::MissingVersion:
        return FilterText::tr("“%1” has no version behind it. Write one: %1 1.24").arg(subject);
    case FilterProblem::NotAVersion:
        return FilterText::tr("“%1” is not a version of Python or of a package. Write one such as "
                              "1.24; === takes any text.")
            .arg(subject);
    case FilterProblem::WildcardNotAllowed:
        return FilterText::tr("“%1” cannot end in .* here. Only == and != take that: ==1.24.*")
            .arg(subject);
    case FilterProblem::NotASize:
        return FilterText::tr("“%1” is no size. Write it like this: size>1.5GB").arg(subject);
    case FilterProblem::NotANumber:
        return FilterText::tr("“%1” is not possible here. Write a number from 0 to %2: %3")
            .arg(subject, error.choices.value(1), error.choices.value(0));
    case FilterProblem::WildcardNotInRelease:
        return FilterText::tr("“%1” cannot have .* behind a development or local version. Leave "
                              "that part out: ==1.24.*")
            .arg(subject);
    case FilterProblem::LocalNotAllowed:
        return FilterText::tr("“%1” has a local part behind its plus, which only == and != take. "
                              "Leave it out.")
            .arg(subject);
    case FilterProblem::TooFewNumbers:
        return FilterText::tr("“%1” is too short for ~=, which needs two numbers or more: ~=1.2")
            .arg(subject);
    case FilterProblem::MissingComma:
        return FilterText::tr("A comma is missing between the versions. Write it before this: "
                              "numpy>=1.20,<1.24");
    case FilterProblem::MissingClause:
        return FilterText::tr("There is nothing to compare behind this comma. Write another "
                              "version, or remove the comma: numpy>=1.20,<1.24");
    case FilterProblem::TooLong:
        return FilterText::tr("The filter is too long. Remove what is marked.");
    case FilterProblem::TooDeep:
        return FilterText::tr("There are too many parentheses inside each other. Use fewer of "
                              "them.");
    }
    return {};
}

QString filterKeyText(FilterKey key)
{
    switch (key) {
    case FilterKey::Site: return FilterText::tr("the site of the gear");
    case FilterKey::Gear: return FilterText::tr("a part of the gear's name");
    case FilterKey::Label: return FilterText::tr("a part of the gear's label");
    case FilterKey::Image: return FilterText::tr("a part of the image's name");
    case FilterKey::Version: return FilterText::tr("the version of the gear");
    case FilterKey::Status: return FilterText::tr("how the gear's audit ended");
    case FilterKey::Stale:
        return FilterText::tr("whether the gear could not be audited and its Pythons are those of "
                              "an earlier audit");
    case FilterKey::Contradicted:
        return FilterText::tr("whether two ways of looking into the image found different things");
    case FilterKey::Cut:
        return FilterText::tr("whether a list of what the image holds was cut short, because it is longer "
                              "than this program reads");
    case FilterKey::Os:
        return FilterText::tr("the operating system of the gear's image: debian, \"debian 12\"");
    case FilterKey::Base:
        return FilterText::tr("a part of the name or digest of the image that the gear's was built on");
    case FilterKey::Layer:
        return FilterText::tr("a part of a layer's digest or of the command that made it");
    case FilterKey::Tool:
        return FilterText::tr("a tool beside Python by its whole name: fsl, \"matlab runtime\"");
    case FilterKey::Size: return FilterText::tr("how large a Python's environment is");
    case FilterKey::Environment: return FilterText::tr("the kind of Python: system, venv, conda…");
    case FilterKey::Package: return FilterText::tr("an installed package by its whole name");
    case FilterKey::Python: return FilterText::tr("the version of a Python");
    case FilterKey::Pip: return FilterText::tr("the version of a pip");
    case FilterKey::Sdk: return FilterText::tr("whether the gear is SDK-enabled");
    case FilterKey::InUse: return FilterText::tr("whether the gear starts this Python");
    case FilterKey::Started:
        return FilterText::tr("how it is known which Python the gear starts: watched, read, both, "
                              "disagree, unknown");
    case FilterKey::Eol: return FilterText::tr("whether the Python is past its end of life");
    case FilterKey::SdkBehind:
        return FilterText::tr("whether flywheel-sdk is behind the release of the gear's site");
    case FilterKey::Vulnerable:
        return FilterText::tr("whether faults of a package are known: yes, no, unknown");
    case FilterKey::Advisory:
        return FilterText::tr("a known fault of a package by any of its names: CVE-2023-32681");
    case FilterKey::Severity: return FilterText::tr("how bad a known fault of a package is: severity>=high");
    case FilterKey::Cvss: return FilterText::tr("the score of a known fault, from 0 to 10: cvss>=7");
    case FilterKey::Exploited: return FilterText::tr("whether a known fault is being exploited, by CISA's list");
    case FilterKey::Epss:
        return FilterText::tr("how likely a known fault is to be exploited, from 0 to 1: epss>=0.1");
    case FilterKey::Fix: return FilterText::tr("whether a version that ends a known fault is known");
    case FilterKey::Malicious: return FilterText::tr("whether the package itself is an attack");
    }
    return {};
}

} // namespace gearaudit
