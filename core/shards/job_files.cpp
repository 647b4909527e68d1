#include "core/shards/job_files.h"

#include "core/settings/keys/environment_keys.h"

#include <QRegularExpression>
#include <QStringList>

namespace gearaudit
{

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A comment must stay one.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return text;
}

/// What to audit and how, of every part alike: words for a shell.
QStringList auditWords(const JobPlan &plan)
{
    QStringList words;
    if (!plan.exchange.isEmpty())
        words << s("--exchange") << shellWord(plan.exchange);
    for (const Instance &instance : plan.instances)
        words << s("--instance") << shellWord(instance.name);
    if (plan.allVersions)
        words << s("--all-versions");
    // Without an engine: no rights are needed, and nothing of an image is run.
    words << s("--inspect layers") << s("--jobs %1").arg(plan.jobs) << s("--quiet");
    return words;
}

QStringList keyNames(const JobPlan &plan)
{
    QStringList names;
    for (const Instance &instance : plan.instances)
        names << environmentKeyName(instance.name);
    names.removeDuplicates();
    return names;
}

/// A text as YAML's double-quoted scalar, which is JSON's but for a few signs.
QString yamlText(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\') + QString(c);
        else if (c < QLatin1Char(' ') || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                 c.category() == QChar::Separator_Paragraph)
            quoted += s("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

/// Lines moved in, as a YAML block.
QString block(const QByteArray &text, int by)
{
    QString lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines += QString(by, QLatin1Char(' ')) + QString::fromUtf8(line) + QLatin1Char('\n');
    }
    return lines;
}

} // namespace

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(s("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), s("'\\''")) + QLatin1Char('\'');
}

QByteArray slurmScript(const JobPlan &plan)
{
    const QStringList keys = keyNames(plan);
    QString text = s("#!/bin/bash\n"
                     "# An audit in %1 parts by Slurm, written by gear-audit %2. To start it, also again after parts were\n"
                     "# stopped (what has an answer is not done twice):  bash THIS-FILE\n"
                     "#SBATCH --job-name=gear-audit\n"
                     "set -eu\n"
                     "\n"
                     "results=%3  # a folder that every node sees\n")
                       .arg(plan.shards)
                       .arg(oneLine(plan.program), shellWord(plan.results));
    if (!keys.isEmpty())
        text += s("keys=${GEAR_AUDIT_KEYS:-$HOME/.config/gear-audit/keys}  # chmod 600; a line each: %1=…\n")
                    .arg(keys.join(s("=…, ")));
    text += s("\n"
              "case ${1-} in\n"
              "part)\n"
              "    export XDG_CACHE_HOME=$results/cache  # layers that one part has read, no other one fetches\n");
    if (!keys.isEmpty())
        text += s("    set -a && . \"$keys\" && set +a\n");
    text += s("    gear-audit audit %1 \\\n"
              "        --shard \"$SLURM_ARRAY_TASK_ID/%2\" --workdir \"$results/shard-$SLURM_ARRAY_TASK_ID\" ||\n"
              "        [ $? -eq 1 ]  # some gears could not be audited: the results say which\n"
              "    ;;\n"
              "merge)\n"
              "    gear-audit merge \"$results\"/shard-*/ --into \"$results/all\"\n"
              "    ;;\n"
              "*)\n"
              "    mkdir -p \"$results\"\n"
              "    parts=$(sbatch --parsable --array=1-%2 --cpus-per-task=%3 --mem=2G --requeue \\\n"
              "        --output=\"$results/shard-%a.log\" \"$0\" part)\n"
              "    sbatch --dependency=\"afterany:$parts\" --mem=4G --output=\"$results/merge.log\" \"$0\" merge\n"
              "    ;;\n"
              "esac\n")
                .arg(auditWords(plan).join(QLatin1Char(' ')), QString::number(plan.shards), QString::number(plan.jobs));
    return text.toUtf8();
}

QByteArray kubernetesFile(const JobPlan &plan)
{
    const QString part = s("gear-audit audit %1 --shard \"$((JOB_COMPLETION_INDEX + 1))/%2\" "
                           "--workdir \"/results/shard-$JOB_COMPLETION_INDEX\" || [ $? -eq 1 ]")
                             .arg(auditWords(plan).join(QLatin1Char(' ')), QString::number(plan.shards));
    QString text = s("# An audit in %1 parts by Kubernetes, written by gear-audit %2.\n"
                     "#\n"
                     "#   kubectl apply -f THIS-FILE\n"
                     "#   kubectl wait --for=condition=complete --timeout=48h job/gear-audit\n"
                     "#   kubectl patch job gear-audit-merge -p '{\"spec\":{\"suspend\":false}}'\n"
                     "#\n"
                     "# It wants a volume claim “%3” that several nodes can write (ReadWriteMany)")
                       .arg(plan.shards)
                       .arg(oneLine(plan.program), oneLine(plan.results));
    const QStringList keys = keyNames(plan);
    if (!keys.isEmpty())
        text += s(", and a Secret with the keys:\n"
                  "#   kubectl create secret generic gear-audit-keys --from-literal=%1=…")
                    .arg(keys.join(s("=… --from-literal=")));
    text += s("\n");
    if (!plan.instances.empty())
        text += s("apiVersion: v1\n"
                  "kind: ConfigMap\n"
                  "metadata:\n"
                  "  name: gear-audit-settings\n"
                  "data:\n"
                  "  settings.ini: |\n") +
                block(plan.settings, 4) + s("---\n");
    const auto job = [&](const QString &name, const QString &spec, const QString &command, bool isPart) {
        text += s("apiVersion: batch/v1\n"
                  "kind: Job\n"
                  "metadata:\n"
                  "  name: %1\n"
                  "spec:\n"
                  "%2"
                  "  template:\n"
                  "    spec:\n"
                  "      restartPolicy: OnFailure\n"
                  "      automountServiceAccountToken: false\n"
                  "      securityContext:\n"
                  "        runAsNonRoot: true\n"
                  "        runAsUser: 65532\n"
                  "        fsGroup: 65532\n"
                  "        seccompProfile:\n"
                  "          type: RuntimeDefault\n"
                  "      containers:\n"
                  "        - name: gear-audit\n"
                  "          image: %3\n"
                  "          command: [\"/bin/sh\", \"-c\"]\n"
                  "          args:\n"
                  "            - %4\n"
                  "          env:\n"
                  "            - {name: HOME, value: /tmp}\n"
                  "            - {name: XDG_CACHE_HOME, value: /results/cache}\n")
                    .arg(name, spec, yamlText(plan.image),
                         // Kubernetes puts variables in the place of $(NAME) itself.
                         yamlText(QString(command).replace(s("$("), s("$$("))));
        if (isPart && !plan.instances.empty())
            text += s("          envFrom:\n"
                      "            - secretRef: {name: gear-audit-keys}\n");
        text += s("          resources:\n"
                  "            requests: {cpu: \"%1\", memory: 1Gi}\n"
                  "            limits: {memory: 4Gi}\n"
                  "          securityContext:\n"
                  "            allowPrivilegeEscalation: false\n"
                  "            readOnlyRootFilesystem: true\n"
                  "            capabilities: {drop: [\"ALL\"]}\n"
                  "          volumeMounts:\n"
                  "            - {name: results, mountPath: /results}\n"
                  "            - {name: tmp, mountPath: /tmp}\n")
                    .arg(isPart ? plan.jobs : 1);
        if (isPart && !plan.instances.empty())
            text += s("            - {name: settings, mountPath: /tmp/.config/gear-audit, readOnly: true}\n");
        text += s("      volumes:\n"
                  "        - name: results\n"
                  "          persistentVolumeClaim: {claimName: %1}\n"
                  "        - name: tmp\n"
                  "          emptyDir: {}\n")
                    .arg(yamlText(plan.results));
        if (isPart && !plan.instances.empty())
            text += s("        - name: settings\n"
                      "          configMap: {name: gear-audit-settings}\n");
    };
    job(s("gear-audit"),
        s("  completionMode: Indexed\n"
          "  completions: %1\n"
          "  parallelism: %1\n"
          "  backoffLimit: %2\n")
            .arg(plan.shards)
            .arg(6 * plan.shards),
        part, true);
    text += s("---\n");
    job(s("gear-audit-merge"), s("  suspend: true\n"), s("gear-audit merge /results/shard-*/ --into /results/all"), false);
    return text.toUtf8();
}

} // namespace gearaudit
