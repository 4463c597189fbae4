#!/usr/bin/env bash
# What the deployment cannot do for the app registration: its identifier, which holds its own id, and
# the administrator's consent. Needs the Azure CLI, signed in as a Cloud Application Administrator.
#     infra/consent.sh <application id>
set -euo pipefail

app_id=${1:?the application id, which the deployment prints as appId}

az ad app update --id "$app_id" --identifier-uris "api://botid-$app_id"
az ad app permission admin-consent --id "$app_id"
echo "The app is api://botid-$app_id, and nobody in this tenant will be asked for consent."
