//! A cron job for Kubernetes, in JSON: `kubectl` reads it like YAML.

use serde_json::json;

use super::{Emitted, Schedule};

/// How jobs run.
#[derive(Debug, Clone)]
pub struct Cluster {
    pub image: String,
    /// The volumes are claimed as `CLAIM-workspace` and `CLAIM-output`.
    pub claim: String,
    /// Among how many pods the documents are divided.
    pub shards: u16,
    /// Where the times of schedules are those of the clock; that of the cluster unless given.
    pub zone: Option<String>,
}

/// A user without rights, by convention that of images without a distribution.
const NOBODY: u32 = 65532;

/// What all files for this claim have, and no others.
pub fn mark(cluster: &Cluster) -> String {
    format!("\"claimName\": \"{}-output\"", cluster.claim)
}

/// The cron job of a schedule.
pub fn cron_job(schedule: &Schedule, cluster: &Cluster) -> Emitted {
    let (unit, name, shards) = (schedule.unit(), schedule.name(), cluster.shards);
    let labels = json!({ "app.kubernetes.io/name": "fiche", "app.kubernetes.io/instance": unit });
    let shard = format!("/{shards}");
    let container = json!({
        "name": "fiche",
        "image": cluster.image,
        "command": ["fiche"],
        "args": [
            "--workspace", "/workspace",
            "build", "--schedule", name, "--shard", shard, "--output", "/output",
        ],
        "volumeMounts": [
            { "name": "workspace", "mountPath": "/workspace", "readOnly": true },
            { "name": "output", "mountPath": "/output" },
            { "name": "tmp", "mountPath": "/tmp" },
        ],
        "resources": {
            "requests": { "cpu": "500m", "memory": "512Mi" },
            "limits": { "cpu": "2", "memory": "1Gi" },
        },
        "securityContext": {
            "allowPrivilegeEscalation": false,
            "capabilities": { "drop": ["ALL"] },
            "readOnlyRootFilesystem": true,
        },
    });
    let claim = |volume: &str, read_only: bool| {
        let name = format!("{}-{volume}", cluster.claim);
        json!({ "name": volume, "persistentVolumeClaim": { "claimName": name, "readOnly": read_only } })
    };
    let pod = json!({
        "restartPolicy": "Never",
        "automountServiceAccountToken": false,
        "enableServiceLinks": false,
        "securityContext": {
            "runAsNonRoot": true,
            "runAsUser": NOBODY,
            "runAsGroup": NOBODY,
            "fsGroup": NOBODY,
            "fsGroupChangePolicy": "OnRootMismatch",
            "seccompProfile": { "type": "RuntimeDefault" },
        },
        "containers": [container],
        "volumes": [
            claim("workspace", true),
            claim("output", false),
            { "name": "tmp", "emptyDir": {} },
        ],
    });
    let mut job = json!({
        "apiVersion": "batch/v1",
        "kind": "CronJob",
        "metadata": { "name": unit, "labels": labels },
        "spec": {
            "schedule": schedule.when.portable(),
            "concurrencyPolicy": "Forbid",
            "startingDeadlineSeconds": 3600,
            "jobTemplate": {
                "metadata": { "labels": labels },
                "spec": {
                    "completionMode": "Indexed",
                    "completions": shards,
                    "parallelism": shards,
                    // Each part for itself: one in which documents fail does not stop the others.
                    "backoffLimitPerIndex": 1,
                    "podFailurePolicy": { "rules": [
                        { "action": "Ignore", "onPodConditions": [{ "type": "DisruptionTarget", "status": "True" }] },
                        // A document that fails fails again; a second attempt helps where a node goes away.
                        {
                            "action": "FailIndex",
                            "onExitCodes": { "containerName": "fiche", "operator": "In", "values": [1, 2] },
                        },
                    ] },
                    "template": { "metadata": { "labels": labels }, "spec": pod },
                },
            },
        },
    });
    if let Some(zone) = &cluster.zone {
        job["spec"]["timeZone"] = json!(zone);
    }
    Emitted { name: format!("{unit}.json"), text: format!("{job:#}\n") }
}
