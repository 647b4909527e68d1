# shellcheck shell=bash
# A Slurm of one node, of this machine alone and in the foreground. To be sourced with $debs_dir and the
# functions of tests/support/engine. Its packages start services when they are installed, so they are unpacked.

slurm_programs() {
    local folder="$debs_dir/slurm"
    debs_closure slurm nothing slurmctld slurmd slurm-client munge slurm-wlm-basic-plugins
    if ! cmp -s "$debs_dir/slurm.list" "$folder/unpacked.list"; then
        rm -rf "$folder"
        debs_unpack "$debs_dir/slurm.list" "$folder"
        cp "$debs_dir/slurm.list" "$folder/unpacked.list"
    fi
    mkdir -p "$folder/missing"
    local library
    for library in "$folder"/usr/lib/*-linux-gnu/*.so.*; do
        [ -e "${library#"$folder"}" ] || ln -sf "$library" "$folder/missing/"
    done
    # Its own libraries are in a folder of their own.
    slurm_libraries=$(dirname "$(find "$folder/usr/lib" -name 'libslurmfull.so' | head -1)")
    # Debian calls them slurmd-wlm and so on, and leaves their names to its alternatives.
    local program
    mkdir -p "$folder/names"
    for program in "$folder"/usr/sbin/*-wlm; do
        ln -sf "$program" "$folder/names/$(basename "$program" -wlm)"
    done
    slurm_stepd="$folder/names/slurmstepd"
    export PATH="$folder/names:$folder/usr/sbin:$folder/usr/bin:$PATH"
    export LD_LIBRARY_PATH="$slurm_libraries:$folder/missing${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
}

# slurm_start FOLDER: sets SLURM_CONF; slurm_stop FOLDER ends what it started.
slurm_start() {
    local folder=$1 port munge="$1/munge.socket"
    mkdir -p "$folder"/{state,spool}
    head -c 1024 /dev/urandom >"$folder/munge.key"
    chmod 400 "$folder/munge.key"
    munged --key-file="$folder/munge.key" --socket="$munge" --pid-file="$folder/munge.pid" \
        --log-file="$folder/munge.log" --seed-file="$folder/munge.seed" --force -F >"$folder/munge.out" 2>&1 &
    echo $! >"$folder/munged"
    port=$(free_port 0)
    cat >"$folder/slurm.conf" <<CONF
ClusterName=test
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$(free_port 0)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$munge
CredType=cred/munge
PluginDir=$(dirname "$(find "$debs_dir/slurm/usr/lib" -name 'auth_munge.so' | head -1)")
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
SwitchType=switch/none
SlurmdParameters=config_overrides
ReturnToService=2
MinJobAge=300
NodeName=localhost NodeAddr=127.0.0.1 CPUs=8 RealMemory=16000 State=UNKNOWN
PartitionName=all Nodes=localhost Default=YES MaxTime=INFINITE State=UP
CONF
    export SLURM_CONF="$folder/slurm.conf"
    wait_until 10 test -S "$munge"
    slurmctld -D -f "$SLURM_CONF" >"$folder/slurmctld.out" 2>&1 &
    echo $! >"$folder/slurmctld"
    slurmd -D -f "$SLURM_CONF" -N localhost -d "$slurm_stepd" >"$folder/slurmd.out" 2>&1 &
    echo $! >"$folder/slurmd"
    wait_until 30 sh -c 'sinfo -h -o %T | grep -qE "idle|mixed|alloc"' ||
        { tail -n 20 "$folder"/slurmctld.* "$folder"/slurmd.* >&2; return 1; }
}

slurm_stop() {
    local name
    for name in slurmd slurmctld munged; do
        [ -f "$1/$name" ] || continue
        kill "$(cat "$1/$name")" 2>/dev/null || true
        wait "$(cat "$1/$name")" 2>/dev/null || true
    done
}
